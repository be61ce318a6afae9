import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import fc from "fast-check";
import { absoluteUrl } from "../../src/archive/links.ts";
import { isReservedPath } from "../../src/content/reserved-path.ts";
import { cutSitemap, fitsOneSitemap, sitemapLimits } from "../../src/feeds/cut-sitemap.ts";
import { writeLlmsText } from "../../src/feeds/write-llms-text.ts";
import { type SitemapEntry, writeSitemap, writeSitemapIndex } from "../../src/feeds/write-sitemap.ts";
import type { UrlPath } from "../../src/model/url-path.ts";
import { buildIn, project } from "../support/build-in.ts";
import { reference } from "../support/fixture-views.ts";
import { folderBytes } from "../support/folder-bytes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { hasSitemapSchemas, noSitemapSchemas, sitemapFaults } from "./sitemap-faults.ts";

const origin = "https://news.example";
const absolute = (path: UrlPath) => absoluteUrl(origin, path);
const entry = (path: UrlPath, images: readonly UrlPath[] = []): SitemapEntry => ({
  path,
  changed: reference,
  images,
});

test("a page stands in a sitemap with its encoded address, its last change and its pictures", () => {
  assert.match(
    writeSitemap([entry("/2025/10/حلب/", ["/media/a&b'.jpg"])], absolute),
    /\n<url><loc>https:\/\/news\.example\/2025\/10\/%D8%AD%D9%84%D8%A8\/<\/loc><lastmod>2025-10-22T11:30:00\+03:00<\/lastmod><image:image><image:loc>https:\/\/news\.example\/media\/a&#38;b&#39;\.jpg<\/image:loc><\/image:image><\/url>\n/,
  );
});

test("what never changed has no date", () => {
  const empty = { ...entry("/sections/sport/"), changed: undefined };
  assert.doesNotMatch(writeSitemap([empty], absolute), /lastmod/);
});

test("xmllint finds nothing against the schemas of sitemaps.org, and finds what is wrong", async (t) => {
  if (!hasSitemapSchemas) return t.diagnostic(noSitemapSchemas);
  const hostile = entry("/<&\"'>/", ["/media/<&\"'>.jpg"]);
  const sitemap = writeSitemap([hostile, { ...entry("/b/"), changed: undefined }], absolute);
  assert.deepEqual(await sitemapFaults({ a: sitemap, b: writeSitemapIndex([hostile], absolute) }), []);
  const faulty = sitemap.replace("<lastmod>2025-10-22T11:30:00+03:00", "<lastmod>22/10/2025");
  assert.notDeepEqual(await sitemapFaults({ a: faulty }), []);
  assert.notDeepEqual(await sitemapFaults({ a: sitemap.replaceAll("image:loc", "image:url") }), []);
});

test("that a sitemap fits into one file is known from its size alone", () => {
  const path = fc.string({ maxLength: 30 }).map((text): UrlPath => `/${text}`);
  const entries = fc.array(fc.tuple(path, fc.array(path, { maxLength: 3 })), { minLength: 1, maxLength: 8 });
  const limit = fc.record({
    urls: fc.integer({ min: 1, max: 8 }),
    bytes: fc.integer({ min: 1024, max: 9999 }),
  });
  fc.assert(
    fc.property(entries, limit, (some, limits) => {
      const paths = some.flatMap(([path, images]) => [path, ...images]);
      const size = { pages: some.length, addresses: paths.length, units: paths.join("").length };
      const parts = cutSitemap(
        some.map(([path, images]) => entry(path, images)),
        origin,
        limits,
      );
      // An entry larger than any file has a file of its own all the same.
      if (fitsOneSitemap(size, origin, limits)) assert.equal(parts.length, 1);
      else assert.ok(parts.length > 1 || some.length === 1);
    }),
  );
});

describe("a sitemap that grows too large", () => {
  const many = Array.from({ length: 7 }, (_, index) => entry(`/2025/10/خبر-${index}/`));

  test("is cut, and nothing is lost or moved", () => {
    const parts = cutSitemap(many, origin, { ...sitemapLimits, urls: 3 });
    assert.deepEqual(
      parts.map(({ length }) => length),
      [3, 3, 1],
    );
    assert.deepEqual(parts.flat(), many);
  });

  test("changes its last part alone when another page comes", () => {
    const limits = { ...sitemapLimits, urls: 3 };
    const before = cutSitemap(many, origin, limits);
    const after = cutSitemap([...many, entry("/2025/10/جديد/")], origin, limits);
    assert.deepEqual(after.slice(0, 2), before.slice(0, 2));
  });

  test("is never larger than it may be", () => {
    const limits = { ...sitemapLimits, bytes: 2560 };
    const parts = cutSitemap(many, origin, limits);
    assert.ok(parts.length > 1);
    for (const part of parts) assert.ok(Buffer.byteLength(writeSitemap(part, absolute)) <= limits.bytes);
    assert.deepEqual(parts.flat(), many);
  });
});

test("llms.txt holds words as words", () => {
  const sections = [{ title: "[أ](ب)\n# ج", url: "https://news.example/s(1)/", description: "*وصف*" }];
  const ownPages = [{ title: "من نحن", url: "https://news.example/about/", description: undefined }];
  const about = { title: "نشرة", description: "صحيفة." };
  const text = writeLlmsText({ ...about, sections, ownPages, feed: "f", sitemap: "s" });
  assert.match(text, /^# نشرة\n\n> صحيفة\.\n\n## الأقسام\n\n- /);
  assert.ok(text.includes(String.raw`- [\[أ\](ب) # ج](https://news.example/s%281%29/): \*وصف\*`), text);
  assert.match(text, /\n## عن الموقع\n\n- \[من نحن\]\(https:\/\/news\.example\/about\/\)\n/);
});

describe("the project's own site", () => {
  const site = join(temporaryFolder(), "built");
  const textOf = (file: string) => readFileSync(join(site, "site", file), "utf8");
  let files: string[];
  const sitemaps = () => files.filter((file) => file.startsWith("sitemaps/"));
  const placesIn = (file: string) =>
    [...textOf(file).matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? "");

  before(async () => {
    await buildIn(site, join(project, "content"));
    files = [...folderBytes(join(site, "site")).keys()];
  });

  test("has every page that search engines may show in exactly one sitemap, and no other", () => {
    const canonical = files
      .filter(
        (file) => file.endsWith(".html") && !textOf(file).includes('<meta name="robots" content="noindex">'),
      )
      // A piece of other pages; robots.txt keeps search engines out.
      .filter((file) => !file.startsWith("fragments/"))
      // Its canonical address is its article's, which stands in the sitemap.
      .filter((file) => !file.endsWith("/lite/index.html"))
      .map((file) => /<link rel="canonical" href="([^"]*)">/.exec(textOf(file))?.[1] ?? file);
    assert.ok(canonical.length > 100);
    assert.deepEqual(sitemaps().flatMap(placesIn).sort(), canonical.sort());
  });

  test("has an index that names every sitemap, the lists first and then the months in order", () => {
    const named = placesIn("sitemap.xml").map((url) => new URL(url).pathname.slice(1));
    const months = sitemaps().filter((file) => file !== "sitemaps/lists.xml");
    assert.ok(months.length >= 10);
    assert.deepEqual(named, ["sitemaps/lists.xml", ...months.sort()]);
  });

  test("shows in its sitemaps only pictures that it holds", () => {
    const pictures = sitemaps()
      .flatMap((file) => [...textOf(file).matchAll(/<image:loc>([^<]*)</g)])
      .map((match) => decodeURIComponent(new URL(match[1] ?? "").pathname).slice(1));
    assert.ok(pictures.length > 5);
    assert.deepEqual(
      pictures.filter((file) => !files.includes(file)),
      [],
    );
  });

  test("passes xmllint against the schemas of sitemaps.org", async (t) => {
    if (!hasSitemapSchemas) return t.diagnostic(noSitemapSchemas);
    const all = ["sitemap.xml", ...sitemaps()].map((file) => [file, textOf(file)]);
    assert.deepEqual(await sitemapFaults(Object.fromEntries(all)), []);
  });

  test("tells robots where the sitemaps are, and keeps no page from them", () => {
    assert.equal(
      textOf("robots.txt"),
      "User-agent: *\nAllow: /\nDisallow: /fragments/\n\nSitemap: https://news.example/sitemap.xml\nSitemap: https://news.example/news-sitemap.xml\n",
    );
  });

  test("lets no former address of an article take the place of these files", () => {
    const own = files.filter((file) => /^(?:sitemap|news-sitemap|robots|llms)/.test(file));
    assert.ok(own.length > 12);
    assert.deepEqual(
      own.filter((file) => !isReservedPath(`/${file}`)),
      [],
    );
  });

  test("leads in llms.txt only to what exists", () => {
    const urls = [...textOf("llms.txt").matchAll(/\]\(([^)]*)\)/g)].map((match) => new URL(match[1] ?? ""));
    assert.ok(urls.length > 5);
    const there = (path: string) => files.includes(path) || files.includes(`${path}index.html`);
    assert.deepEqual(
      urls.filter(({ pathname }) => !there(decodeURIComponent(pathname).slice(1))),
      [],
    );
  });
});
