import { readFileSync } from "node:fs";

/** One plain-text case: what goes in, what must come out, and where it stands for the test's name. */
export type Case = { readonly input: string; readonly expected: string; readonly line: number };

/**
 * Reads `tests/cases/<name>`, one case a line: `input => expected`. Lines that start with `#` are comments. Invisible
 * characters are written `\u{200F}`, a line break `\n`, so that a case can be read and edited in any editor.
 */
export function readCases(name: string): Case[] {
  return linesOf(name)
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== "" && !text.startsWith("#"))
    .map(({ text, line }) => caseOf(text, line, name));
}

/**
 * Reads `tests/cases/<name>` whose cases are blocks, as markdown-it writes its fixtures: a line `.`, the input's
 * lines, a line `.`, the expected lines, a line `.`. Text between blocks is a comment.
 */
export function readBlockCases(name: string): Case[] {
  const cases: Case[] = [];
  const lines = linesOf(name);
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at] !== ".") continue;
    const middle = lines.indexOf(".", at + 1);
    const end = lines.indexOf(".", middle + 1);
    if (middle < 0 || end < 0) throw new Error(`${name}:${at + 1}: a case without its end`);
    const input = lines.slice(at + 1, middle).join("\n");
    const expected = lines.slice(middle + 1, end).join("\n");
    cases.push({ input: unescapeCase(input), expected: unescapeCase(expected), line: at + 1 });
    at = end;
  }
  return cases;
}

function linesOf(name: string): string[] {
  return readFileSync(new URL(`../cases/${name}`, import.meta.url), "utf8").split("\n");
}

function caseOf(text: string, line: number, name: string): Case {
  const [input, expected, ...rest] = text.split(" => ");
  if (input === undefined || expected === undefined || rest.length > 0)
    throw new Error(`${name}:${line}: not of the form «input => expected»`);
  return { input: unescapeCase(input), expected: unescapeCase(expected), line };
}

function unescapeCase(text: string): string {
  return text
    .replace(/\\u\{([0-9A-Fa-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll("\\n", "\n");
}
