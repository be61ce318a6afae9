import assert from "node:assert/strict";
import { test } from "node:test";
import { instantAt } from "../../src/arabic/instant.ts";
import { buildArchive } from "../../src/archive/build-archive.ts";
import { makeArticle, makeContent } from "../support/make-content.ts";

const later = Date.UTC(2025, 5, 1);

test("the end of the article that first carried a tag moves no other tag's page, and shows none of its words", () => {
  const expires = instantAt(Date.UTC(2025, 3, 1), "Asia/Damascus");
  const articles = [
    makeArticle(1, { tags: ["C++", "الأدب"], expires }),
    makeArticle(2, { tags: ["C"] }),
    makeArticle(3, { tags: ["الادب"] }),
  ];
  const tags = [...new Set(buildArchive(makeContent({ articles }), later).tags.values())];
  assert.deepEqual(
    tags.map(({ title, path }) => [title, path]),
    [
      ["الادب", "/tags/الأدب/"],
      ["C", "/tags/c-2/"],
    ],
  );
});
