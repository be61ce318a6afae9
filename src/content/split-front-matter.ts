/** An article's text in its two halves. Line numbers are 1-based and count from the top of the file. */
export type SplitText = {
  readonly kind: "split";
  /** YAML between the fences, line breaks as `\n`, without the last one. */
  readonly frontMatter: string;
  /** Line of the file where `frontMatter` starts. */
  readonly line: number;
  /** Markdown after the closing fence. */
  readonly body: string;
  /** Line of the file where `body` starts. */
  readonly bodyLine: number;
};

/** `missing`: the first line is no fence. `unclosed`: no second fence. */
export type Unsplit = { readonly kind: "missing" } | { readonly kind: "unclosed" };

/**
 * Cuts a text at its fences: a first line `---` and the next line that is `---` and nothing else. A byte order mark is
 * dropped, and CRLF or CR become LF first, so that both halves and all line numbers are the same on every system.
 */
export function splitFrontMatter(fileText: string): SplitText | Unsplit {
  const text = plainLineBreaks(fileText);
  const opening = /^---[ \t]*(?:\n|$)/.exec(text);
  if (opening === null) return { kind: "missing" };
  const start = opening[0].length;
  const closing = closingFence(text, start);
  if (closing === undefined) return { kind: "unclosed" };
  const frontMatter = text.slice(start, Math.max(start, closing.start - 1));
  const lines = closing.start === start ? 0 : countLines(frontMatter);
  return { kind: "split", frontMatter, line: 2, body: text.slice(closing.end), bodyLine: 3 + lines };
}

/** Without a byte order mark, with `\n` for every line break (YAML 1.2, section 5.4; CommonMark, section 2.1). */
export function plainLineBreaks(text: string): string {
  const marked = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return marked.includes("\r") ? marked.replace(/\r\n?/g, "\n") : marked;
}

/** Where the line of the closing fence starts and where the line after it does. */
function closingFence(text: string, from: number): { start: number; end: number } | undefined {
  const fence = /^---[ \t]*(?:\n|$(?!\n))/gm;
  fence.lastIndex = from;
  const found = fence.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
