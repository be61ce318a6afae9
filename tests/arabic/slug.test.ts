import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { slugGiver, slugify, uniqueSlug } from "../../src/arabic/slug.ts";
import { anyText } from "./any-text.ts";
import { eachCase } from "./each-case.ts";
import { sharedVector } from "./shared-vectors.ts";

const MAX_BYTES = 200;

/** Text as newsrooms type it, and as nobody should: every script, marks, controls, digits, punctuation. */
const anyHeadline = fc.oneof(
  anyText(60),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      ..."ابتةىءأإآؤئلاـَُِّْٰٕٔ \u200C\u200D،؟«»-٣3aAİΣΣé.'’_\u0301\u200F\uFE70\uFEFBकि가가ে া".split(""),
    ),
    maxLength: 400,
  }),
);

eachCase("slug.txt", (text = "") => slugify(text));

eachCase("unique-slug.txt", (wanted = "", taken = "") =>
  uniqueSlug(wanted, (slug) => taken.split(" ").includes(slug)),
);

test("a slug is words of letters and digits joined by single hyphens, 200 bytes at most", () => {
  fc.assert(
    fc.property(anyHeadline, (text) => {
      const slug = slugify(text);
      assert.match(slug, /^(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*)?$/u);
      assert.ok(Buffer.byteLength(slug) <= MAX_BYTES);
      assert.doesNotMatch(slug, /[\u064B-\u065F\u0670\u0640]/);
    }),
    { numRuns: 1500 },
  );
});

test("the slug of a slug is itself", () => {
  fc.assert(
    fc.property(anyHeadline, (text) => assert.equal(slugify(slugify(text)), slugify(text))),
    { numRuns: 1500 },
  );
});

test("composed or decomposed, a headline has one slug", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      assert.equal(slugify(text.normalize("NFD")), slugify(text.normalize("NFC")));
    }),
  );
});

test("a long headline is cut after a word, as late as 200 bytes allow", () => {
  const word = "المستشفيات"; // 20 bytes, with its hyphen 21
  const slug = slugify(Array(30).fill(word).join(" "));
  assert.equal(slug, Array(9).fill(word).join("-"));
  const exact = `${slug} ${"ا".repeat(5)}`; // 9 × 21 − 1 + 1 + 10 = 199 bytes
  assert.equal(Buffer.byteLength(slugify(exact)), 199);
  assert.equal(slugify(`${exact} و`), slugify(exact));
});

test("a word longer than 200 bytes is cut between signs", () => {
  assert.equal(slugify("ا".repeat(150)), "ا".repeat(100));
  assert.equal(slugify(`a${"ا".repeat(150)}`), `a${"ا".repeat(99)}`);
  assert.equal(slugify(`abc${"कि".repeat(60)}`), `abc${"कि".repeat(32)}`);
  assert.equal(slugify(`${"ا".repeat(150)} ثم`), "ا".repeat(100));
});

test("a free slug stays, a taken one gets the first free number, within 200 bytes", () => {
  const long = slugify("ا".repeat(150));
  assert.equal(
    uniqueSlug(long, () => false),
    long,
  );
  assert.equal(
    uniqueSlug(long, (slug) => slug === long),
    `${"ا".repeat(99)}-2`,
  );
  const words = slugify(Array(30).fill("المستشفيات").join(" "));
  const taken = new Set([words]);
  for (let copy = 2; copy < 120; copy += 1) {
    const slug = uniqueSlug(words, (one) => taken.has(one));
    assert.ok(!taken.has(slug) && Buffer.byteLength(slug) <= MAX_BYTES);
    assert.match(slug, new RegExp(`-${copy}$`));
    taken.add(slug);
  }
});

test("a giver of slugs gives what was free one by one, and a thousandfold name costs no more than others", () => {
  const wanted = ["tag", "tag-3", "tag", "tag", "tag", "وسم", "tag-3", "وسم"];
  const taken = new Set(["tag-2"]);
  const alike = new Set(taken);
  const give = slugGiver(taken);
  for (const one of wanted) {
    const expected = uniqueSlug(one, (slug) => alike.has(slug));
    alike.add(expected);
    assert.equal(give(one), expected);
  }
  const started = performance.now();
  const many = slugGiver(new Set());
  for (let count = 0; count < 20_000; count += 1) many("tag");
  assert.equal(many("tag"), "tag-20001");
  assert.ok(performance.now() - started < 5000);
});

test("a wanted slug that is no slug of ours keeps its signs", () => {
  assert.equal(
    uniqueSlug("news_2016.v1", (slug) => slug === "news_2016.v1"),
    "news_2016.v1-2",
  );
});

test("nothing to write still gets a number when nothing is taken", () => {
  assert.equal(
    uniqueSlug("", (slug) => slug === ""),
    "2",
  );
});

test("GitHub's own headings give the same words, where its rules are ours", (t) => {
  const names =
    /^(?:Basic usage|Camelcase|Some more duplicates \(1\)|Non-ascii: (?:Cyrillic.*|-)|.*apostrophe)$/;
  const headings = githubHeadings(sharedVector(t, "github-slugger/test/fixtures.json"));
  const comparable = headings.filter(({ name }) => names.test(name));
  assert.ok(headings.length === 0 || comparable.length >= 6, `${comparable.length} compared`);
  for (const { name, input, expected } of comparable) assert.equal(slugify(input), expected, name);
});

test("GitHub's letters and digits of every script leave something", (t) => {
  const headings = githubHeadings(sharedVector(t, "github-slugger/test/fixtures.json"));
  const letters = headings.filter(({ name }) =>
    /^(?:(?:Lowercase|Uppercase|Other)_Letter|Decimal_Number)$/.test(name),
  );
  assert.ok(headings.length === 0 || letters.length >= 3, `${letters.length} groups`);
  for (const { name, input } of letters)
    for (const letter of input.split(" ")) assert.notEqual(slugify(letter), "", `${name} ${letter}`);
});

type Heading = { readonly name: string; readonly input: string; readonly expected: string };

function githubHeadings(text = ""): Heading[] {
  const cases = text.matchAll(/"name": "([^"]+)",\s+"input": "([^"]+)",\s+"expected": "([^"]+)"/g);
  return [...cases].map(([, name = "", input = "", expected = ""]) => ({ name, input, expected }));
}
