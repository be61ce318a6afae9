import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArchive } from "../../src/archive/build-archive.ts";
import { frontPage } from "../../src/archive/front-page.ts";
import type { FrontPagePlan } from "../../src/model/newsroom.ts";
import { makeArticle, makeContent, makeSection } from "../support/make-content.ts";

const later = Date.UTC(2026, 0, 1);
const image = { file: "a.jpg", alt: "وصف", caption: undefined, credit: undefined };
const sections = [makeSection("politics"), makeSection("sport"), makeSection("football", "sport")];

const noPlan: FrontPagePlan = { lead: undefined, secondary: [], secondaryCount: 6, strips: undefined };

const frontOf = (articles: ReturnType<typeof makeArticle>[], plan: Partial<FrontPagePlan> = {}) =>
  frontPage(buildArchive(makeContent({ sections, articles }), later), { ...noPlan, ...plan });

test("an empty newsroom has an empty front page", () => {
  assert.deepEqual(frontOf([]), { lead: undefined, secondary: [], strips: [] });
});

test("the lead is the newest story with a picture among the newest five", () => {
  const articles = [1, 2, 3, 4, 5, 6].map((hours) => makeArticle(hours));
  assert.equal(frontOf(articles).lead?.slug, "خبر-6");
  assert.equal(frontOf([...articles, makeArticle(3, { slug: "مصور", image })]).lead?.slug, "مصور");
  assert.equal(frontOf([...articles, makeArticle(0, { slug: "قديم", image })]).lead?.slug, "خبر-6");
});

test("no story stands twice", () => {
  const articles = Array.from({ length: 60 }, (_, hours) =>
    makeArticle(hours, { section: ["politics", "sport", "football"][hours % 3] ?? "politics" }),
  );
  const { lead, secondary, strips } = frontOf(articles);
  const shown = [lead, ...secondary, ...strips.flatMap((strip) => strip.articles)];
  assert.equal(new Set(shown).size, shown.length);
  assert.equal(secondary.length, 6);
  assert.deepEqual(
    strips.map(({ section, articles: stories }) => [section.key, stories.length]),
    [
      ["politics", 4],
      ["sport", 4],
    ],
  );
});

const slugs = (articles: readonly { slug: string }[]) => articles.map(({ slug }) => slug);
const many = Array.from({ length: 12 }, (_, hours) => makeArticle(hours));
const fileOf = (hours: number) => `articles/خبر-${hours}.md`;

test("the plan's stories stand where it says, and the newest fill what it leaves free", () => {
  const { lead, secondary } = frontOf(many, {
    lead: fileOf(2),
    secondary: [fileOf(5), fileOf(2)],
    secondaryCount: 3,
  });
  assert.equal(lead?.slug, "خبر-2");
  assert.deepEqual(slugs(secondary), ["خبر-5", "خبر-11", "خبر-10"]);
});

test("all stories that the plan names beside the lead stand there, even more than its number", () => {
  const secondary = [1, 2, 3].map(fileOf);
  assert.deepEqual(slugs(frontOf(many, { secondary, secondaryCount: 1 }).secondary), [
    "خبر-1",
    "خبر-2",
    "خبر-3",
  ]);
});

test("a planned story that readers may not see is passed over", () => {
  const articles = [...many, makeArticle(20, { slug: "مسودة", draft: true })];
  const plan = { lead: "articles/مسودة.md", secondary: ["articles/محذوف.md", fileOf(3)] };
  const { lead, secondary } = frontOf(articles, plan);
  assert.equal(lead?.slug, "خبر-11");
  assert.equal(secondary[0]?.slug, "خبر-3");
});

test("the newest pinned story leads unless the plan names a lead, and the other pinned ones follow", () => {
  const articles = [
    ...many,
    makeArticle(1, { slug: "مثبت-1", pinned: true }),
    makeArticle(2, { slug: "مثبت-2", pinned: true }),
  ];
  const pinned = frontOf(articles);
  assert.equal(pinned.lead?.slug, "مثبت-2");
  assert.equal(pinned.secondary[0]?.slug, "مثبت-1");
  const planned = frontOf(articles, { lead: fileOf(0) });
  assert.equal(planned.lead?.slug, "خبر-0");
  assert.deepEqual(slugs(planned.secondary.slice(0, 2)), ["مثبت-2", "مثبت-1"]);
});

test("strips stand in the plan's order with the plan's numbers, sub-sections too, and unknown ones are passed over", () => {
  const articles = Array.from({ length: 40 }, (_, hours) =>
    makeArticle(hours, { section: hours % 2 ? "football" : "politics" }),
  );
  const strips = [
    { section: "football", count: 2 },
    { section: "nowhere", count: 4 },
    { section: "politics", count: 3 },
    { section: "football", count: 9 },
  ];
  assert.deepEqual(
    frontOf(articles, { strips }).strips.map(({ section, articles: stories }) => [
      section.key,
      stories.length,
    ]),
    [
      ["football", 2],
      ["politics", 3],
    ],
  );
});
