import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";

/**
 * Makes a content folder below `folder` with what cannot be kept in a repository: links that lead astray, wrong
 * encodings, control characters in texts and file names, files that are too large. Gives the content folder.
 */
export function makeHostileSite(folder: string): string {
  const content = join(folder, "content");
  writeFiles(folder, {
    "outside/secret.md": articleText({ title: "سرّ" }),
    "outside/secret.jpg": "صورة",
    "outside/folder/inner.md": articleText(),
  });
  writeFiles(content, {
    ...leastNewsroom,
    "articles/windows-1256.md": Buffer.concat([
      Buffer.from("---\ntitle: "),
      Buffer.from([0xc7, 0xe1, 0xda]),
      Buffer.from("\n---\n"),
    ]),
    "articles/utf-16.md": Buffer.from(`\uFEFF${articleText()}`, "utf16le"),
    "articles/nul.md": articleText({ summary: "نص\0مقطوع" }),
    "articles/escape.md": articleText({ summary: "نص \u001B[31mأحمر" }),
    "articles/large.md": articleText({}, "كلمة ".repeat(250_000)),
    "articles/body-controls.md": articleText({}, "سطر\nنص\u0008 فيه محرف\n"),
    "articles/\u202Egpj.md": articleText({ date: "غدًا" }),
    "articles/line\nbreak  \u001B[2J.md": articleText({ date: "غدًا" }),
    "media/inner.jpg": "صورة",
    "articles/linked-picture.md": articleText({ image: "{ file: linked.jpg, alt: صورة }" }),
    "articles/.hidden.md": "لا تُقرأ",
    "articles/folder.md/inside.md": articleText(),
  });
  symlinkSync("../../outside/secret.md", join(content, "articles/link.md"));
  symlinkSync("no-such-file.md", join(content, "articles/dangling.md"));
  symlinkSync("../../outside/folder", join(content, "articles/linked-folder"));
  symlinkSync("folder.md/inside.md", join(content, "articles/inner-link.md"));
  symlinkSync("../../outside/secret.jpg", join(content, "media/linked.jpg"));
  mkdirSync(join(content, "tags.yaml"));
  writeFileSync(join(content, "sources.yaml"), "a: &a [x]\n".repeat(2));
  return content;
}
