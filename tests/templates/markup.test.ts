import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "hono/html";
import { textOf } from "../../templates/parts/markup.ts";
import { trusted } from "../../templates/parts/trusted.ts";

test("finished markup is a primitive string, which Eleventy asks for", () => {
  assert.equal(typeof textOf(html`<p>${"نص"}</p>`), "string");
});

test("a promise inside a template is refused instead of printed", () => {
  assert.throws(() => textOf(html`<p>${Promise.resolve("نص")}</p>`), /holds a promise/);
});

test("every string is escaped, in text and in attributes", () => {
  assert.equal(
    textOf(html`<a title="${`"'<`}">${"<b>&"}</a>`),
    `<a title="&quot;&#39;&lt;">&lt;b&gt;&amp;</a>`,
  );
});

test("only what is marked as trusted is printed as it is", () => {
  assert.equal(textOf(html`${trusted({ html: "<b>" })}`), "<b>");
});
