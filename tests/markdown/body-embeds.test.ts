import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bodyEmbeds } from "../../src/markdown/body-embeds.ts";
import { plainText } from "../../src/markdown/plain-text.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { firstParagraph } from "../../src/markdown/summarise.ts";
import { caseOptions } from "./case-options.ts";

describe("the recordings of a body", () => {
  test("are told with their lines, whatever their targets are", () => {
    const body = [
      "مقدمة:",
      "@[أول](https://youtu.be/abc)",
      "@[ثان](javascript:alert(1))",
      "",
      "> اقتباس",
      "> @[ثالث](<ملف (١).mp3>)",
      "",
      "- بند",
      "  @[رابع](a&amp;b.mp4)",
      "",
      "\u202A@[خامس](x.mp4)",
    ].join("\n");
    assert.deepEqual(bodyEmbeds(body), [
      { target: "https://youtu.be/abc", line: 2 },
      { target: "javascript:alert(1)", line: 3 },
      { target: "ملف (١).mp3", line: 6 },
      { target: "a&b.mp4", line: 9 },
      { target: "x.mp4", line: 11 },
    ]);
  });

  test("are those in lines of their own: not in code, not inside a text", () => {
    assert.deepEqual(bodyEmbeds("نص @[أ](a.mp4)\n\n    @[أ](a.mp4)\n\n```\n@[أ](a.mp4)\n```\n"), []);
    assert.deepEqual(bodyEmbeds("نص [أ](a.mp4)"), []);
  });

  test("are the same that the page asks for", () => {
    const asked: string[] = [];
    const options = { ...caseOptions, embedOf: (target: string) => void asked.push(target) };
    const body = '@[أ](a.mp4 "عنوان")\n@[ب](<b c.mp3>)\n@[](x)\n@[ج]()';
    renderMarkdown(body, options);
    assert.deepEqual(
      asked,
      bodyEmbeds(body).map(({ target }) => target),
    );
  });

  test("are plain links for those who read elsewhere", () => {
    const options = { ...caseOptions, players: false };
    const link = (body: string) => renderMarkdown(body, options).body.html.trim();
    assert.equal(link("@[أ](a.mp4)"), '<p><a href="../../../media/a.mp4">أ</a></p>');
    assert.match(
      link("@[أ](https://youtu.be/abc)"),
      /^<p><a href="https:\/\/youtu\.be\/abc"[^>]*>أ<\/a><\/p>$/,
    );
  });

  test("lend no frame and no address of a player to what is shown without a click", () => {
    const { html } = renderMarkdown("@[أ](https://youtu.be/abc)\n\n@[ب](b.mp3)", caseOptions).body;
    assert.doesNotMatch(html, /<iframe|<script|<img|autoplay/);
    assert.doesNotMatch(html.replace(/data-player="[^"]*"/, ""), /nocookie/);
    assert.match(html, /preload="none"/);
  });

  test("belong to the words of a body by their titles, and to its summary not at all", () => {
    const body = "@[لحظة الانهيار](https://youtu.be/abc)\n\nوقع الانهيار فجرًا.";
    assert.equal(plainText(body), "لحظة الانهيار\nوقع الانهيار فجرًا.");
    assert.equal(firstParagraph(body, 100), "وقع الانهيار فجرًا.");
  });
});
