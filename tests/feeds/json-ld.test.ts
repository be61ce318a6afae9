import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { articleData } from "../../src/feeds/article-data.ts";
import { frontData } from "../../src/feeds/front-data.ts";
import { jsonLd } from "../../src/feeds/json-ld.ts";
import { listData } from "../../src/feeds/list-data.ts";
import type { StructuredData } from "../../src/model/views.ts";
import { articlePage } from "../../templates/layouts/article-page.ts";
import { project } from "../support/build-in.ts";
import { articleView, drawing, listView, noAssets, shellAt } from "../support/fixture-views.ts";
import {
  isObject,
  knownProperties,
  knowsType,
  propertiesOf,
  vocabularyFaults,
} from "./schema-org-vocabulary.ts";

const logo = { ...drawing, path: "/media/logo.svg", width: 120, height: 80 } as const;
const around = { assets: { ...noAssets, logo } };
const whole = articleView({}, around);
const organization = "https://news.example/#organization";

/** The things that a page's script element tells of, read as a browser and a search engine would. */
function thingsOf(data: StructuredData): Record<string, unknown>[] {
  const [, text = ""] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(data?.html ?? "") ?? [];
  const { "@context": context, "@graph": graph }: Record<string, unknown> = JSON.parse(text);
  assert.equal(context, "https://schema.org");
  return Array.isArray(graph) ? graph.filter(isObject) : [];
}

test("an article says everything of itself that its page shows", () => {
  const [article, trail] = thingsOf(articleData(whole));
  assert.deepEqual(article, {
    "@type": "NewsArticle",
    headline: whole.headline,
    description: "وصف الصفحة.",
    mainEntityOfPage: new URL("https://news.example/2025/10/تصعيد-أمني-في-إدلب/").href,
    datePublished: "2025-10-22T11:30:00+03:00",
    dateModified: "2025-10-22T13:30:00+03:00",
    inLanguage: "ar",
    isAccessibleForFree: true,
    articleSection: "سياسة",
    keywords: ["المهاجرين الفرنسيين"],
    image: {
      "@type": "ImageObject",
      url: "https://news.example/media/drawing.svg",
      width: 1200,
      height: 800,
    },
    author: [
      { "@type": "Person", name: "هالة المنصوري", url: "https://news.example/authors/hala/" },
      { "@type": "Person", name: "نوار الأيوبي", url: "https://news.example/authors/nawwar/" },
    ],
    publisher: {
      "@type": "Organization",
      "@id": organization,
      name: "نشرة",
      url: "https://news.example/",
      logo: { "@type": "ImageObject", url: "https://news.example/media/logo.svg", width: 120, height: 80 },
    },
    isBasedOn: "https://source.example/%D8%AE%D8%A8%D8%B1",
    citation: "المرصد السوري",
  });
  assert.deepEqual(trail, {
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "نشرة", item: "https://news.example/" },
      { "@type": "ListItem", position: 2, name: "سياسة", item: "https://news.example/sections/politics/" },
    ],
  });
});

test("a story without a name above it is the newsroom's, and what it lacks is not spoken of", () => {
  const bare = { updated: undefined, authors: [], tags: [], image: undefined, source: undefined };
  const [article] = thingsOf(articleData(articleView(bare, around)));
  assert.deepEqual(article?.["author"], { "@id": organization });
  for (const absent of ["dateModified", "keywords", "image", "isBasedOn", "citation"])
    assert.ok(article && !(absent in article), absent);
});

test("a source without an address is only named", () => {
  const source = { name: "المرصد السوري", path: "/sources/sohr/", url: undefined } as const;
  const [article] = thingsOf(articleData(articleView({ source })));
  assert.equal(article?.["citation"], "المرصد السوري");
  assert.ok(article && !("isBasedOn" in article));
});

test("the front page says whose site it is, a list what it collects and where it stands", () => {
  const types = (data: StructuredData) => thingsOf(data).map((thing) => thing["@type"]);
  assert.deepEqual(types(frontData(shellAt("/", around))), ["Organization", "WebSite"]);
  const { shell, title, trail } = listView();
  assert.deepEqual(types(listData(shell, { title, trail })), ["CollectionPage", "BreadcrumbList"]);
});

test("a numbered page, which search engines keep out of, says nothing to them", () => {
  const { shell, title, trail } = listView();
  assert.equal(listData({ ...shell, indexed: false }, { title, trail }), undefined);
});

test("a headline that would end its script or open a comment stays words", () => {
  const hostile = `</script><!--<script>\u2028\u2029&amp;"\\`;
  const view = articleView({ headline: hostile });
  const data = articleData(view);
  assert.doesNotMatch(data?.html.slice(1, -"</script>".length) ?? "", /[<&\u2028\u2029]/);
  assert.equal(thingsOf(data)[0]?.["headline"], hostile);
  const page = articlePage({ ...view, structuredData: data });
  assert.equal(page.match(/<!--/g), null);
  assert.ok(page.includes(data?.html ?? "nothing"));
});

test("every type and property is schema.org's, and belongs where it stands", () => {
  const { shell, title, trail } = listView();
  const told = [articleData(whole), frontData(shellAt("/", around)), listData(shell, { title, trail })];
  assert.deepEqual(vocabularyFaults(told.flatMap(thingsOf)), []);
  assert.deepEqual(vocabularyFaults(thingsOf(jsonLd([{ "@type": "NewsArticle", logo: "x" }]))), [
    "NewsArticle has no logo",
  ]);
});

/** Examples of schema.org itself, which may lie beside the project. */
const examples = join(project, "../shared/corpora/vectors/schemaorg/news-subset-jsonld.json");

test("our part of the vocabulary agrees with schema.org's own examples", (t) => {
  if (!existsSync(examples))
    return t.diagnostic(
      "The examples of schema.org are not beside this clone, so the vocabulary stands unchecked.",
    );
  const things = allThings(JSON.parse(readFileSync(examples, "utf8")));
  const compared = things.flatMap(({ "@type": type, ...properties }) =>
    typeof type === "string" && knowsType(type)
      ? Object.keys(properties).map((property) => ({ type, property }))
      : [],
  );
  const known = compared.filter(({ property }) => knownProperties.has(property));
  t.diagnostic(
    `${known.length} properties of ${compared.length} in the examples are in our part of the vocabulary`,
  );
  assert.ok(known.length > 50);
  assert.deepEqual(
    known.filter(({ type, property }) => !propertiesOf(type).has(property)),
    [],
  );
});

function allThings(data: unknown): Record<string, unknown>[] {
  if (Array.isArray(data)) return data.flatMap(allThings);
  return isObject(data) ? [data, ...Object.values(data).flatMap(allThings)] : [];
}
