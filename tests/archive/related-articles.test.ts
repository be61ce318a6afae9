import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { buildArchive } from "../../src/archive/build-archive.ts";
import { relatedArticles } from "../../src/archive/related-articles.ts";
import { wordsToCompare } from "../../src/archive/related-words.ts";
import type { Article } from "../../src/model/article.ts";
import { makeArticle, makeContent, makeSection } from "../support/make-content.ts";

/** The stories related to the newest of `articles` (oldest first), best first. */
function relatedToNewest(...articles: Article[]): string[] {
  return relatedArticles(articles.toReversed())(0).map(({ slug }) => slug);
}

/** Stories in a section of their own each, so that no neighbour is left out. */
const story = (hours: number, headline: string, more: Partial<Article> = {}) =>
  makeArticle(hours, { headline, summary: "", section: `s${hours}`, ...more });

describe("related articles", () => {
  test("share words of the headline, however they are spelled and whatever is attached to them", () => {
    assert.deepEqual(
      relatedToNewest(
        story(1, "إنقاذ مهاجرين قبالة السواحل الإيطالية"),
        story(2, "افتتاح معرض الكتاب في تونس"),
        story(3, "غرق والمهاجرين قبالة سواحل ايطالية"),
      ),
      ["خبر-1"],
    );
  });

  test("share a tag under any of its spellings", () => {
    const related = relatedToNewest(
      story(1, "واحد", { tags: ["أحمد"] }),
      story(2, "اثنان", { tags: ["سوى"] }),
      story(3, "ثلاثة", { tags: ["احمد"] }),
    );
    assert.deepEqual(related, ["خبر-1"]);
  });

  test("are not those that share only section and source", () => {
    const same = { section: "sport", source: { name: "وكالة", url: undefined } };
    assert.deepEqual(
      relatedToNewest(story(1, "قمح", same), story(2, "زيت", same), story(3, "ملح", same)),
      [],
    );
  });

  test("are the best five, ties by the newer", () => {
    const tags = ["حلب"];
    const others = Array.from({ length: 20 }, (_, hours) => story(hours, `ص${hours}`));
    const articles = [1, 2, 3, 4, 5, 6, 7].map((hours) => story(hours, `س${hours}`, { tags }));
    const best = story(0, "انهيار جسر حلب القديم", { tags });
    const newest = story(9, "ترميم جسر حلب القديم", { tags });
    assert.deepEqual(relatedToNewest(best, ...others, ...articles, newest), [
      "خبر-0",
      ...["خبر-7", "خبر-6", "خبر-5", "خبر-4"],
    ]);
  });

  test("share what is rare, and not one word that most carry", () => {
    const common = Array.from({ length: 12 }, (_, hours) => story(hours + 2, "افتتاح"));
    assert.deepEqual(
      relatedToNewest(story(1, "زلزال يضرب الساحل"), ...common, story(30, "افتتاح مأوى بعد زلزال")),
      ["خبر-1"],
    );
  });

  test("are the nearer in time where the farther ones share little more", () => {
    const wages = { summary: "أجور" };
    assert.deepEqual(
      relatedToNewest(
        story(0, "إضراب عمال الميناء", wages),
        story(400 * 24, "إضراب عمال الميناء"),
        story(401 * 24, "إضراب عمال الميناء", wages),
      ),
      ["خبر-9600", "خبر-0"],
    );
  });

  test("never hold the older neighbour, which the page leads to anyway", () => {
    const same = { tags: ["حلب"], section: "sport" };
    assert.deepEqual(relatedToNewest(story(1, "أول", same), story(2, "ثان", same), story(3, "ثالث", same)), [
      "خبر-1",
    ]);
  });
});

describe("an old article that is changed", () => {
  const many = (count: number, headline: string) => Array.from({ length: count }, () => headline);
  const relatedTo = (headlines: readonly string[]) =>
    relatedToNewest(...headlines.map((headline, hours) => story(hours, headline)));
  const newest = "زلزال ميناء";

  test("moves nothing that stands more than 2,000 articles after it, though they share a word", () => {
    const after = [...many(60, "زلزال"), ...many(100, "ميناء"), ...many(1840, "قمح"), newest];
    const related = relatedTo([...many(200, "زلزال"), ...after]);
    assert.equal(related.length, 5);
    assert.deepEqual(relatedTo([...many(200, "فيضان"), ...after]), related);
    assert.deepEqual(relatedTo([...many(200, newest), ...after]), related);
  });

  test("counts in the 2,000 articles before another, up to the last of them", () => {
    const before = (wheat: number) => [
      ...many(62, "زلزال"),
      ...many(100, "ميناء"),
      ...many(wheat, "قمح"),
      newest,
    ];
    assert.notDeepEqual(relatedTo(["زلزال", ...before(1837)]), relatedTo(["سوق", ...before(1837)]));
    assert.deepEqual(relatedTo(["زلزال", ...before(1838)]), relatedTo(["سوق", ...before(1838)]));
  });

  test("is found however old it is, until fifty newer ones share the same with another", () => {
    const years = many(3000, "قمح");
    assert.deepEqual(relatedTo(["زلزال", ...years, newest]), ["خبر-0"]);
    assert.ok(
      !relatedTo(["زلزال ميناء", ...many(50, "زلزال"), ...many(50, "ميناء"), newest]).includes("خبر-0"),
    );
  });
});

const words = ["جسر", "قطار", "مدرسة", "انتخابات", "مطر", "سوق", "مستشفى", "مباراة"];
const someArticle = fc.record({
  headline: fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((some) => some.join(" ")),
  tags: fc.uniqueArray(fc.constantFrom("حلب", "دمشق", "إدلب"), { maxLength: 2 }),
  section: fc.constantFrom("politics", "sport"),
});

test("what is published later never changes what older articles lead to, but the next in the section", () => {
  const sections = [makeSection("politics"), makeSection("sport")];
  fc.assert(
    fc.property(fc.array(someArticle, { minLength: 1, maxLength: 60 }), (some) => {
      const articles = some.map((one, hours) => makeArticle(hours, one));
      const later = Date.UTC(2026, 0, 1);
      const after = buildArchive(makeContent({ sections, articles }), later);
      const before = buildArchive(makeContent({ sections, articles: articles.slice(0, -1) }), later);
      for (const article of before.articles) {
        const [was, is] = [before.surroundings.get(article), after.surroundings.get(article)];
        assert.deepEqual(is?.related, was?.related);
        assert.equal(is?.older, was?.older);
        if (is?.newer !== was?.newer) assert.equal(is?.newer, articles.at(-1));
        for (const one of is?.related ?? []) {
          assert.ok(one.published.epoch < article.published.epoch);
          assert.notEqual(one, is?.older);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("words are compared without attached letters, as long as enough of them remains", () => {
  const compared = ["والمهاجرين", "مهاجرين", "للمدارس", "المدارس", "وزير", "الوزير", "كتب", "في"];
  assert.deepEqual(
    compared.map((word) => wordsToCompare(word).join()),
    ["مهاجرين", "مهاجرين", "مدارس", "مدارس", "وزير", "وزير", "كتب", ""],
  );
});

test("time grows with the number of articles, not with its square", (t) => {
  const make = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      makeArticle(count - index, {
        headline: [3, 5, 7].map((step) => words[(index * step) % words.length]).join(" "),
        tags: ["حلب"],
      }),
    );
  // The processor's time: the clock's would count what else the machine does.
  const timeOf = (articles: Article[]) => {
    const start = process.threadCpuUsage();
    relatedArticles(articles);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  };
  timeOf(make(2000));
  const [small, large] = [timeOf(make(2000)), timeOf(make(20_000))];
  t.diagnostic(`2,000 articles: ${small.toFixed(0)} ms; 20,000: ${large.toFixed(0)} ms`);
  assert.ok(large < 40 * Math.max(small, 10), `${small} ms → ${large} ms`);
});
