import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readContent, type Unreadable } from "../../src/content/read-content.ts";
import type { Content } from "../../src/model/content.ts";

/** A stand-in for the Markdown room: the first line of a body, and lines that start as pictures, players and headings do. */
const plainMarkdown = {
  firstParagraph: (markdown: string, maxLength: number) =>
    (markdown.trim().split("\n")[0] ?? "").slice(0, maxLength),
  bodyImages: () => [],
  bodyPictures: (markdown: string) =>
    markdown.split("\n").flatMap((text, index) => {
      const [, alt, file, credit] = /^!\[([^\]]*)\]\((\S+)(?: "[^|]*(?:\| (.*))?")?\)$/.exec(text) ?? [];
      if (alt === undefined || file === undefined) return [];
      return [{ file, alt, credit: credit ?? "", line: index + 1 }];
    }),
  bodyEmbeds: (markdown: string) =>
    markdown.split("\n").flatMap((text, index) => {
      const target = /^@\[[^\]]*\]\((.*)\)$/.exec(text)?.[1];
      return target === undefined ? [] : [{ target, line: index + 1 }];
    }),
  liveHeadings: (markdown: string) =>
    markdown
      .split("\n")
      .flatMap((text, index) => (text.startsWith("## ") ? [{ text: text.slice(3), line: index + 1 }] : [])),
};

/** Reads a content folder as `readContent` does, without the Markdown room. */
export function readSite(folder: string): Content | Unreadable {
  return readContent(folder, plainMarkdown);
}

/** The same for a folder that a test knows to be readable. */
export function readRightSite(folder: string): Content {
  const content = readSite(folder);
  if ("kind" in content) throw new Error(JSON.stringify(content.problems));
  return content;
}

/** Writes files (path from the folder → text or bytes) and makes their folders. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The least that a newsroom needs, for tests that are about its articles. */
export const leastNewsroom = {
  "site.yaml": "title: تجربة\nurl: https://news.example\ntimezone: Asia/Damascus\n",
  "sections.yaml": "politics: سياسة\nsport: رياضة\n",
};

/** An article's file with the required fields, unless `fields` gives others, and whatever stands in `fields`. */
export function articleText(fields: Readonly<Record<string, string>> = {}, body = "متن.\n"): string {
  const all = { title: "عنوان", date: "2025-10-22T11:30:00+03:00", section: "politics", ...fields };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join("\n")}\n---\n${body}`;
}
