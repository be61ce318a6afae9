import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { absoluteUrl, relativeLink, rootedLink } from "../../src/archive/links.ts";
import type { UrlPath } from "../../src/model/url-path.ts";
import { readCases } from "../support/read-cases.ts";

test("links lead from page to page whatever folder the site lives in", () => {
  for (const { input, expected, line } of readCases("archive/relative-links.txt")) {
    const [from = "", to = ""] = input.split(" → ");
    assert.equal(relativeLink(`/${from.slice(1)}`, `/${to.slice(1)}`), expected, `line ${line}`);
  }
});

test("a browser that follows a relative link arrives where the absolute address is", () => {
  const segment = fc.constantFrom("a", "ب", "صور", "2025", "x:y", "page", "خبر-عاجل");
  const path = fc
    .tuple(fc.array(segment, { maxLength: 4 }), fc.constantFrom("", "file.xml"))
    .map(([folders, file]): UrlPath => `/${folders.map((folder) => `${folder}/`).join("")}${file}`);
  fc.assert(
    fc.property(
      path,
      path,
      fc.constantFrom("https://news.example", "https://host.example/sub/folder"),
      (from, to, site) => {
        assert.equal(new URL(relativeLink(from, to), site + from).href, absoluteUrl(site, to));
      },
    ),
  );
});

test("the 404 page links from the folder that the site's address names", () => {
  assert.equal(rootedLink("https://news.example", "/feed.xml"), "/feed.xml");
  assert.equal(rootedLink("https://host.example/sub/", "/tags/حلب/"), "/sub/tags/حلب/");
});

test("an absolute address is percent-encoded", () => {
  assert.equal(
    absoluteUrl("https://news.example/ar", "/tags/حلب/"),
    "https://news.example/ar/tags/%D8%AD%D9%84%D8%A8/",
  );
});
