import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { plainText } from "../../src/markdown/plain-text.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { withoutControls } from "../../src/markdown/without-controls.ts";
import { caseOptions } from "./case-options.ts";

const NEWS = new URL("../../../shared/corpora/news/articles/", import.meta.url);
const FOREIGN = new URL("../../../shared/corpora/foreign/", import.meta.url);
const SIGN_OF_WORD = /[\p{L}\p{M}\p{N}]+/gu;

describe("the words of a body are its source's words, in order", () => {
  test("in a body with everything", () => {
    const source =
      '# عنوان "أول"\n\nقال **الوزير** إن [الأمر](/a/) في U.S. `code` 3-1 [^1]\nسطر\n\n- بند\n\n| أ | ب |\n|---|---|\n| ج | د |\n\n[^1]: هامش أخير\n';
    assert.equal(
      plainText(source),
      'عنوان "أول"\nقال الوزير إن الأمر في U.S. code 3-1  سطر\nبند\nأ\nب\nج\nد\nهامش أخير',
    );
    assert.deepEqual(wordsOf(shownText(source)), wordsOf(plainText(source)));
  });

  test("in every article of ../shared/corpora/news, compared with the file itself, where that folder is present", () => {
    for (const source of bodiesIn(NEWS)) {
      const seen = withoutControls(source);
      assert.deepEqual(wordsOf(shownText(source)), wordsOf(seen));
    }
  });

  test("in every page of ../shared/corpora/foreign, compared with its plain text, where that folder is present", () => {
    for (const source of bodiesIn(FOREIGN))
      assert.deepEqual(wordsOf(shownText(source)), wordsOf(plainText(source)));
  });
});

function bodiesIn(folder: URL): string[] {
  if (!existsSync(folder)) return [];
  const files = globSync("**/*.md", { cwd: folder }).map((path) => new URL(encodeURI(path), folder));
  return files.map((file) => readFileSync(file, "utf8").replace(/^\uFEFF?---\r?\n[\s\S]*?\n---\r?\n/, ""));
}

/** What a reader sees: captions and the signs of footnotes are not in the plain text. */
function shownText(source: string): string {
  return renderMarkdown(source, caseOptions)
    .body.html.replace(/<figcaption[\s\S]*?<\/figcaption>/g, "")
    .replace(/<sup>.*?<\/sup>/g, "")
    .replace(/<br>|<\/(?:p|li|td|th|pre|h\d)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

function wordsOf(text: string): string[] {
  return text.match(SIGN_OF_WORD) ?? [];
}
