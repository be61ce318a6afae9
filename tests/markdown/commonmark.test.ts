import assert from "node:assert/strict";
import { describe, test } from "node:test";
import specification from "commonmark-spec";
import { articleParser } from "../../src/markdown/article-parser.ts";
import { baseParser } from "../../src/markdown/base-parser.ts";

type Parser = ReturnType<typeof baseParser>;

const examples = specification.tests.map(({ number, section, markdown, html }) => ({
  name: `${number} ${section}`,
  number,
  markdown: markdown.replaceAll("→", "\t"),
  html: html.replaceAll("→", "\t"),
}));

const base = baseParser();
const withRawHtml = baseParser().set({ html: true });

/** An example needs raw Html when allowing it is all that is missing. */
const needingRawHtml = examples.filter(
  ({ markdown, html }) =>
    rendered(base, markdown) !== alike(html) && rendered(withRawHtml, markdown) === alike(html),
);

/** What `readingRules` change on purpose: number of the example → reason. */
const CHANGED = new Map([
  [500, "what stands before a colon is a scheme, and this one nobody asked for"],
  [596, "irc: is no scheme for readers of news"],
  [598, "a+b+c: is no scheme for readers of news"],
  [599, "made-up-scheme: is no scheme for readers of news"],
  [601, "localhost: is no scheme for readers of news"],
  [602, "a bare address becomes a link"],
  [608, "a bare address becomes a link"],
  [611, "a bare address becomes a link"],
]);

describe("the examples of the CommonMark specification", () => {
  test("all 652 are read from the package, and 72 need raw Html", () => {
    assert.equal(examples.length, 652);
    assert.equal(needingRawHtml.length, 72);
  });

  for (const example of examples.filter((each) => !needingRawHtml.includes(each)))
    test(`${example.name} holds in the base parser`, () => {
      assert.equal(rendered(base, example.markdown), alike(example.html));
    });

  test("the parser of articles differs in eight, each for a reason", () => {
    const differing = examples
      .filter((each) => !needingRawHtml.includes(each))
      .filter(({ markdown, html }) => rendered(articleParser, markdown) !== alike(html));
    assert.deepEqual(
      differing.map(({ number }) => number),
      [...CHANGED.keys()],
    );
  });
});

/** Html says the same with and without the stroke in `<br />`, and with an empty quotation on one line or two. */
function alike(html: string): string {
  return html.replaceAll(" />", ">").replaceAll("<blockquote>\n</blockquote>", "<blockquote></blockquote>");
}

function rendered(parser: Parser, markdown: string): string {
  return alike(parser.render(markdown, {}));
}
