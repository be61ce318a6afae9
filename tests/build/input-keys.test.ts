import assert from "node:assert/strict";
import { test } from "node:test";
import { planPages } from "../../src/build/plan-pages.ts";
import { prepareSite } from "../../src/build/prepare-site.ts";
import type { Content } from "../../src/model/content.ts";
import { planInputs } from "../support/build-in.ts";
import { makeRandomNewsroom, type Way } from "../support/edits/random-newsroom.ts";
import { someEdits } from "../support/edits/some-edits.ts";
import { makeArticle, makeContent, makeSection, makeSettings } from "../support/make-content.ts";
import { newsroomAt } from "../support/render-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const edits = Number(process.env["NASHRA_EDITS"] ?? 150);
const seed = Number(process.env["NASHRA_SEED"] ?? Date.now() % 2 ** 31);

const way: Way = { scale: "small", lastGood: "none", ifChanged: false };
const work = temporaryFolder();

type Marks = ReadonlyMap<string, { readonly key: number; readonly fingerprint: string }>;

async function marksOf(content: string, now: number): Promise<Marks> {
  const { plan } = await prepareSite(planInputs(work, content, now));
  const pages = (plan?.pages ?? []).map((page) => ({
    name: page.file,
    key: page.key(),
    fingerprint: page.fingerprint(),
  }));
  // A card's place holds what it shows; a part of the search index is found by its place.
  const bundles = (plan?.bundles ?? []).map(({ place, key = 0, fingerprint }) => ({
    name: place.startsWith("cards/") ? `card ${key}` : place,
    key,
    fingerprint: `${place} ${fingerprint}`,
  }));
  return new Map([...pages, ...bundles].map(({ name, ...marks }) => [name, marks]));
}

test(`pages of one key have one fingerprint, after any ${edits} edits (seed ${seed})`, async () => {
  const room = makeRandomNewsroom(work, way);
  let before = await marksOf(room.content, room.now);
  let [sameKeys, otherKeys] = [0, 0];
  for (const [step, { name, apply }] of someEdits(way, edits, seed).entries()) {
    apply(room);
    const after = await marksOf(room.content, room.now);
    for (const [file, { key, fingerprint }] of after) {
      const earlier = before.get(file);
      if (earlier === undefined || key === 0) continue;
      if (key !== earlier.key) otherKeys += 1;
      else {
        sameKeys += 1;
        assert.equal(fingerprint, earlier.fingerprint, `seed ${seed}, step ${step}: ${name}: ${file}`);
      }
    }
    if (after.size > 0) before = after;
  }
  assert.ok(sameKeys > otherKeys, "most edits leave most keys as they were");
  assert.ok(otherKeys > 0);
});

/** A story under the lens, with a tag, a source, an author, a series and neighbours. */
const story = makeArticle(30, {
  tags: ["حلب"],
  source: { name: "وكالة", url: undefined },
  authors: ["hala"],
  form: { kind: "opinion" },
  series: { name: "الماء", part: 2 },
});
const older = makeArticle(20, { tags: ["حلب"], series: { name: "الماء", part: 1 } });
const hala = { key: "hala", name: "هالة", role: undefined, biography: undefined, portrait: undefined };
const sections = [makeSection("politics"), makeSection("sport")];
const base: Partial<Content> = { articles: [story, older], authors: [hala], sections };
const named = (key: string, title: string, aliases: readonly string[] = []) => ({
  ...{ key, title, aliases, description: undefined, url: undefined },
});

/** What happens beside the story, whose own file stays as it is. */
const elsewhere: readonly (readonly [what: string, Partial<Content>])[] = [
  ["a tag is registered with its own spelling", { tags: [named("halab", "حَلَب", ["حلب"])] }],
  [
    "an older story spells the tag otherwise",
    { articles: [story, older, makeArticle(10, { tags: ["حلبْ"] })] },
  ],
  ["a tag has no page for its first articles", { settings: makeSettings({ articlesForTagPage: 2 }) }],
  ["a source is registered", { sources: [named("wire", "وكالة الأنباء", ["وكالة"])] }],
  ["the author is called otherwise", { authors: [{ ...hala, name: "هالة القمري" }] }],
  ["the author is gone", { authors: [] }],
  ["the series is registered", { series: [named("water", "سلسلة الماء", ["الماء"])] }],
  [
    "the section is called otherwise",
    { sections: [{ ...makeSection("politics"), title: "شؤون" }, makeSection("sport")] },
  ],
  ["a newer story follows", { articles: [makeArticle(40), story, older] }],
  [
    "the next part appears",
    {
      articles: [makeArticle(41, { series: { name: "الماء", part: 3 }, section: "sport" }), story, older],
    },
  ],
  [
    "the older story is told anew",
    { articles: [story, { ...older, headline: "غير ذلك", file: { ...older.file, hash: "other" } }] },
  ],
  ["the newsroom is called otherwise", { settings: makeSettings({ title: "جريدة" }) }],
];

/** By file: the key and the fingerprint of every page. */
function marksAt(content: Partial<Content>): Marks {
  const pages = planPages(newsroomAt(makeContent({ ...base, ...content }), Date.UTC(2025, 0, 10)), "");
  return new Map(pages.map((page) => [page.file, { key: page.key(), fingerprint: page.fingerprint() }]));
}

for (const [what, content] of elsewhere)
  test(`the key of a story's page, and of every page that shows it otherwise, changes when ${what}`, () => {
    const [before, after] = [marksAt({}), marksAt(content)];
    const file = `${story.path.slice(1)}index.html`;
    assert.notEqual(after.get(file)?.fingerprint, before.get(file)?.fingerprint);
    for (const [name, { key, fingerprint }] of after)
      if (key !== 0 && key === before.get(name)?.key)
        assert.equal(fingerprint, before.get(name)?.fingerprint, name);
  });
