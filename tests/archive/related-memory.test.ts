import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { prepareRelated, type RelatedBasis } from "../../src/archive/prepare-related.ts";
import { publishedArticles } from "../../src/archive/published-articles.ts";
import {
  type RelatedAt,
  relateAgain,
  relatedArticles,
  relatedInRows,
} from "../../src/archive/related-articles.ts";
import type { RelatedMemory } from "../../src/archive/related-memory.ts";
import { scoreRelated } from "../../src/archive/score-related.ts";
import { partReader, signPart } from "../../src/archive/signed-part.ts";
import type { Article } from "../../src/model/article.ts";
import { makeArticle } from "../support/make-content.ts";
import { relatedPlainly } from "../support/related-plainly.ts";

/** Few words and short windows: most articles have something in common, and every window overflows. */
const words = ["جسر", "قطار", "مدرسة", "انتخابات", "مطر", "سوق", "مستشفى", "مباراة", "ميناء", "زلزال"];
const windows = fc.record({
  remembered: fc.integer({ min: 1, max: 6 }),
  countedAmong: fc.integer({ min: 1, max: 12 }),
});

type Story = Pick<Article, "headline" | "summary" | "tags" | "section" | "series" | "source"> & {
  readonly name: number;
  readonly hours: number;
};

const someWords = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((some) => some.join(" "));
const names = (...some: string[]) =>
  fc.option(
    fc.constantFrom(...some).map((name) => ({ name, part: undefined, url: undefined })),
    {
      nil: undefined,
      freq: 2,
    },
  );
const facts = {
  headline: someWords,
  summary: someWords,
  tags: fc.uniqueArray(fc.constantFrom("حلب", "دمشق", "إدلب", "حمص"), { maxLength: 2 }),
  section: fc.constantFrom("politics", "sport", "local"),
  series: names("سلسلة", "أخرى"),
  source: names("وكالة", "إذاعة"),
};
const someHours = fc.integer({ min: 0, max: 400 });
const story: fc.Arbitrary<Story> = fc.record({ ...facts, name: fc.nat(1_000_000), hours: someHours });

type Edit = (stories: readonly Story[]) => readonly Story[];

const at = (place: number, stories: readonly Story[]) => place % Math.max(1, stories.length);
const add = fc.tuple(fc.nat(), story).map(
  ([place, one]): Edit =>
    (stories) =>
      stories.toSpliced(at(place, stories), 0, one),
);
const remove = fc.nat().map(
  (place): Edit =>
    (stories) =>
      stories.toSpliced(at(place, stories), 1),
);
const change = fc.tuple(fc.nat(), fc.record({ ...facts, hours: someHours }, { requiredKeys: [] })).map(
  ([place, more]): Edit =>
    (stories) =>
      stories.map((one, index) => (index === at(place, stories) ? { ...one, ...more } : one)),
);
/** The same facts once more: two articles of one identity. */
const repeat = fc.tuple(fc.nat(), fc.nat(), someHours).map(
  ([place, name, hours]): Edit =>
    (stories) => [
      ...stories,
      ...stories
        .slice(at(place, stories))
        .slice(0, 1)
        .map((one) => ({ ...one, name, hours })),
    ],
);
/** Some hours sooner or later, with the same facts. */
const postpone = fc.tuple(fc.nat(), fc.integer({ min: -40, max: 40 })).map(
  ([place, hours]): Edit =>
    (stories) =>
      stories.map((one, index) =>
        index === at(place, stories) ? { ...one, hours: one.hours + hours } : one,
      ),
);
const edit = fc.oneof({ weight: 3, arbitrary: change }, postpone, add, remove, repeat);

/** Newest first, as an archive has them. */
const articlesOf = (stories: readonly Story[]) =>
  publishedArticles(
    stories.map(({ name, hours, ...rest }) => makeArticle(hours, { ...rest, slug: `خبر-${name}` })),
    Date.UTC(2030, 0, 1),
  );
const identities = new Map<string, number>();
const identityOf = ({ headline, summary, tags, section, series, source }: Article) => {
  const facts = JSON.stringify([headline, summary, tags, section, series?.name, source?.name]);
  const identity = identities.get(facts) ?? identities.size;
  identities.set(facts, identity);
  return identity;
};
const namesOf = (related: readonly (readonly Article[])[]) =>
  related.map((some) => some.map(({ path }) => path));
const namesAt = (related: RelatedAt, articles: readonly Article[]) =>
  namesOf(articles.map((_, place) => related(place)));

test("what is chosen with what is remembered is what the rule says, after any edits", () => {
  fc.assert(
    fc.property(
      fc.array(story, { maxLength: 80, size: "max" }),
      fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 6, size: "max" }),
      windows,
      (first, rounds, windows) => {
        let stories: readonly Story[] = first;
        let memory: RelatedMemory | undefined;
        for (const edits of [[], ...rounds]) {
          stories = edits.reduce((some, change) => change(some), stories);
          const articles = articlesOf(stories);
          const again = relateAgain(articles, { identityOf, memory, windows });
          assert.deepEqual(namesAt(again.related, articles), namesOf(relatedPlainly(articles, windows)));
          memory = again.memory;
        }
      },
    ),
    { numRuns: 400 },
  );
});

/** Some thousand hours of news, in words that come and go. */
const manyArticles = (count: number, facts: Partial<Article> = {}) =>
  articlesOf(
    Array.from({ length: count }, (_, name) => ({
      name,
      hours: name,
      headline: [3, 5, 7].map((step) => words[(name * step) % words.length]).join(" "),
      summary: `كلمة${"بتثجحخدذرز".charAt(name % 10).repeat(3 + (name % 5))}`,
      tags: ["حلب"],
      section: name % 3 === 0 ? "sport" : "local",
      series: undefined,
      source: undefined,
      ...facts,
    })),
  );

test("where nothing changed the memory is the same one, and no fact of an article is looked at", () => {
  const articles = manyArticles(300);
  const { memory, related } = relateAgain(articles, { identityOf });
  const sealed = articles.map(({ published }, index): Article => {
    const identity = memory.identities.at(-1 - index) ?? 0;
    return sealedArticle(identity, published);
  });
  const again = relateAgain(sealed, { identityOf: ({ file }) => Number(file.hash), memory });
  assert.equal(again.memory, memory);
  const placesOf = (all: readonly Article[], at: RelatedAt) =>
    all.map((_, place) => at(place).map((other) => all.indexOf(other)));
  assert.deepEqual(placesOf(sealed, again.related), placesOf(articles, related));
});

/** One that fails whoever asks for what its signs follow from. */
function sealedArticle(identity: number, published: Article["published"]): Article {
  const article = makeArticle(0, { published, file: { path: "sealed", hash: String(identity) } });
  for (const name of ["headline", "summary", "tags", "section", "source", "series"])
    Object.defineProperty(article, name, { get: () => assert.fail(`${name} was looked at`) });
  return article;
}

test("of the others only the changed article's facts are looked at, and few are chosen anew", () => {
  const articles = manyArticles(4000, { tags: [] });
  const { memory } = relateAgain(articles, { identityOf });
  const known = new Map(articles.map((article) => [article, identityOf(article)]));
  const changed = makeArticle(0, { ...articles[2000], headline: "زلزال جديد" });
  const basis: RelatedBasis = { identityOf: (article) => known.get(article) ?? -1, memory };
  const asked: Article[] = [];
  const { toScore } = prepareRelated(articles.with(2000, changed), {
    ...basis,
    signsBy: () => (article) => {
      asked.push(article);
      return { section: 0, signs: [], weights: [] };
    },
  });
  assert.deepEqual(asked, [changed]);
  assert.ok(toScore.length < 400, `${toScore.length} chosen anew`);
});

test("signs may be found, and related articles chosen, in parts", () => {
  const articles = manyArticles(500);
  const [newer, older] = [articles.slice(0, 200), articles.slice(200)];
  const parts = [signPart(newer), signPart(older)];
  const { memory, toScore } = prepareRelated(articles, {
    identityOf,
    signsBy: (numbers) => {
      const [ofNewer, ofOlder] = parts.map((part) => partReader(part, numbers));
      assert.ok(ofNewer && ofOlder);
      return (article) =>
        newer.includes(article) ? ofNewer(newer.indexOf(article)) : ofOlder(older.indexOf(article));
    },
  });
  const rows = new Int32Array(new SharedArrayBuffer(memory.rows.byteLength));
  scoreRelated(memory.articles, toScore.subarray(0, 130), rows);
  scoreRelated(memory.articles, toScore.subarray(130), rows);
  assert.deepEqual(
    namesAt(relatedInRows(articles, rows), articles),
    namesAt(relatedArticles(articles), articles),
  );
});

test("signs that no article carries any more are forgotten when they are the most", () => {
  let memory: RelatedMemory | undefined;
  for (let year = 0; year < 12; year += 1) {
    const name = ["ابتثجحخدذرزس", "صضطظعغفقكلمن"].map((letters) => letters.charAt(year)).join("ميم");
    const articles = manyArticles(50, { tags: [`${name}أ`, `${name}ب`, `${name}ج`] });
    const again = relateAgain(articles, { identityOf, memory });
    assert.deepEqual(namesAt(again.related, articles), namesOf(relatedPlainly(articles)));
    memory = again.memory;
    assert.ok(memory.names.ends.length < 60, `${memory.names.ends.length} names`);
  }
});
