import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { buildIn } from "../support/build-in.ts";
import { changedFiles, folderBytes } from "../support/folder-bytes.ts";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const svg = (size: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><path d="M0 0h9v9H0z"/></svg>`;

/** A newsroom whose one article has everything that a feed shows. */
const newsroom = {
  ...leastNewsroom,
  "tags.yaml": "bridges: { title: جسور }\n",
  "sources.yaml": "sahel: { title: وكالة الساحل }\n",
  "authors/hala.md": "---\nname: هالة\n---\n",
  "media/lead.svg": svg(100),
  "media/inside.svg": svg(100),
  "articles/2025/10/bridge.md": article({}),
};

function article(
  fields: Readonly<Record<string, string>>,
  body = 'متن.\n\n![جسر](inside.svg "الجسر | نشرة")\n',
): string {
  const all = {
    tags: "[bridges]",
    source: "sahel",
    author: "hala",
    image: "{ file: lead.svg, alt: جسر, credit: نشرة }",
    ...fields,
  };
  return articleText(all, body);
}

/** What a feed shows that a line of a list does not, each by the edit that changes it. */
const edits: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    "the body's second paragraph",
    {
      "articles/2025/10/bridge.md": article({}, 'متن.\n\nفقرة أخرى.\n\n![جسر](inside.svg "الجسر | نشرة")\n'),
    },
  ],
  [
    "the date of the last change",
    { "articles/2025/10/bridge.md": article({ updated: "2025-10-23T10:00:00+03:00" }) },
  ],
  ["the author's name", { "authors/hala.md": "---\nname: هالة المنصوري\n---\n" }],
  ["the tag's spelling", { "tags.yaml": "bridges: { title: الجسور }\n" }],
  ["the source's name", { "sources.yaml": "sahel: { title: وكالة أنباء الساحل }\n" }],
  ["the section's name", { "sections.yaml": "politics: شؤون\nsport: رياضة\n" }],
  ["the lead picture's size", { "media/lead.svg": svg(200) }],
  ["the size of a picture inside the body", { "media/inside.svg": svg(200) }],
  ["the hub", { "site.yaml": `${leastNewsroom["site.yaml"]}feeds: { hub: https://hub.example/ }\n` }],
];

describe("a feed is written again when there changes", () => {
  for (const [what, files] of edits)
    test(what, async () => {
      const work = temporaryFolder();
      const content = join(work, "content");
      writeFiles(content, newsroom);
      const first = await buildIn(work, content);
      assert.deepEqual(first.problems, []);
      writeFiles(content, files);
      const second = await buildIn(work, content);
      for (const feed of ["feed.xml", "feed.json", "sections/politics/feed.xml", "tags/bridges/feed.json"])
        assert.ok(second.changes?.written.includes(feed), feed);
      const clean = temporaryFolder();
      await buildIn(clean, content);
      assert.deepEqual(changedFiles(folderBytes(join(work, "site")), folderBytes(join(clean, "site"))), []);
    });
});
