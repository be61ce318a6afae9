import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { buildIn, project } from "../support/build-in.ts";
import { folderBytes } from "../support/folder-bytes.ts";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Latin, so that percent-encoding, slugs and search keys leave it as it is. */
const marker = "qitmira";

const T = Date.parse("2025-10-22T12:00:00Z");
const due = "2025-10-22T12:00:00Z";
const before = "2025-10-22T10:00:00Z";

/** One article of each kind, each with the marker wherever its kind lets a word stand. */
const forms: readonly (readonly [fields: Readonly<Record<string, string>>, body?: string])[] = [
  [{ kind: "news" }],
  [{ kind: "opinion" }],
  [{ kind: "explainer" }],
  [
    {
      gallery: `[{ file: ${marker}.jpg, alt: ${marker}, credit: ${marker} }, { file: ${marker}2.jpg, alt: ${marker}, credit: ${marker} }]`,
    },
  ],
  [
    {
      video: `${marker}.webm`,
      image: `{ file: ${marker}3.jpg, alt: ${marker}, credit: ${marker}, focus: top }`,
    },
  ],
  [{ audio: `"https://soundcloud.com/${marker}/${marker}"` }],
  [{ document: `${marker}.pdf` }],
  [{ kind: "live" }, `مقدمة ${marker}.\n\n## 2025-10-22 14:30 — ${marker}\n\nنص ${marker}.\n`],
];

/** Two open articles that share section, tag and series with the secret ones, which a front page names. */
function newsroom(fields: Readonly<Record<string, string>>) {
  const work = temporaryFolder();
  const content = join(work, "content");
  mkdirSync(join(content, "media"), { recursive: true });
  const copy = (from: string, to: string) =>
    copyFileSync(join(project, "content/media", from), join(content, "media", to));
  for (const end of ["", "2"]) copy("stone-bridge.jpg", `${marker}${end}.jpg`);
  // Of another shape than lists show, so that a part of it is cut.
  copy("olive-section.jpg", `${marker}3.jpg`);
  copy("harbour-waves.webm", `${marker}.webm`);
  copy("regional-budget.pdf", `${marker}.pdf`);
  const shared = { tags: "[حلب]", series: "{ name: الماء, part: 1 }", title: "جسر المدينة القديم" };
  writeFiles(content, {
    ...leastNewsroom,
    "articles/before.md": articleText({ ...shared, date: "2025-10-22T09:00:00Z" }),
    "articles/after.md": articleText({
      ...shared,
      date: "2025-10-22T11:30:00Z",
      series: "{ name: الماء, part: 90 }",
    }),
    "authors/secret.yaml": `name: ${marker}\nbiography: ${marker}\nportrait: ${marker}.jpg\n`,
    "tags.yaml": `${marker}: { title: ${marker}, description: ${marker}, aliases: [${marker}2] }\n`,
    "series.yaml": `water: { title: الماء }\n${marker}: { title: ${marker} }\n`,
    "sources.yaml": `${marker}: { title: ${marker}, url: "https://wire.example/${marker}" }\n`,
    "front-page.yaml": "lead: secret-0\nsecondary: [secret-1, secret-2, before]\n",
  });
  for (const [index, [form, body]] of forms.entries())
    writeFiles(content, {
      [`articles/secret-${index}.md`]: articleText({ ...secretFields(index), ...form, ...fields }, body),
    });
  return { work, content };
}

function secretFields(index: number): Record<string, string> {
  return {
    title: `جسر المدينة القديم ${marker}`,
    date: before,
    summary: `موجز ${marker}`,
    tags: `[حلب, ${marker}, وسم ${marker}]`,
    source: marker,
    authors: "[secret]",
    id: `aaaaaaaaa${"abcdefgh"[index]}`,
    slug: `secret-${index}`,
    aliases: `[/2024/12/old-${index}/]`,
    pinned: "true",
    breaking: "true",
    series: index % 2 === 0 ? `{ name: الماء, part: ${index + 2} }` : marker,
    points: `[${marker}]`,
    corrections: `[{ date: ${before}, text: ${marker} }]`,
  };
}

/** Output files that hold the marker in their name or bytes (unpacked, where they are packed), and cards of secrets. */
async function leaks({ work, content }: ReturnType<typeof newsroom>, seconds: number): Promise<string[]> {
  const { changes, site, problems } = await buildIn(work, content, {
    now: T + seconds * 1000,
    allowRemovals: 100,
  });
  assert.deepEqual(problems, []);
  assert.ok(changes && site, "built");
  const output = join(work, "site");
  const files = [...folderBytes(output).keys()].filter(
    (file) =>
      file.includes(marker) ||
      /^cards\/.*secret/.test(file) ||
      plainBytes(join(output, file)).includes(marker),
  );
  return JSON.stringify(site.redirects).includes(marker) ? [...files, "redirects"] : files;
}

function plainBytes(file: string): Buffer {
  const bytes = readFileSync(file);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

test("no kind of article is in any byte or packed byte before its embargo ends, and each has its card and result then", async () => {
  const room = newsroom({ embargo: due });
  assert.deepEqual(await leaks(room, -1), []);
  const files = await leaks(room, 0);
  for (const index of forms.keys()) {
    assert.ok(files.includes(`2025/10/secret-${index}/index.html`), `page ${index}`);
    assert.ok(
      files.some((file) => file.startsWith(`cards/2025/10/secret-${index}/`)),
      `card ${index}`,
    );
  }
  const doors = [
    /^index\.html$/,
    /^fragments\/latest\.html$/,
    /^search\/2025\/fragment\//,
    /^search\/2025\/index\//,
    /^corrections\/index\.html$/,
    /^corrections\/feed\.xml$/,
    /^series\/water\/index\.html$/,
    /^2025\/10\/after\/index\.html$/,
    /^news-sitemap\.xml$/,
    /^tags\/qitmira\/index\.html$/,
    /^authors\/secret\/index\.html$/,
    /^s\/aaaaaaaaaa\/index\.html$/,
    /^2024\/12\/old-0\/index\.html$/,
    // A picture and the part of one, in all that they were made into
    /^media\/qitmira-[0-9a-f]{10}\/480\.avif$/,
    /^media\/qitmira3-[0-9a-f]{10}-150-50-0\/480\.jpg$/,
  ];
  for (const door of doors)
    assert.ok(
      files.some((file) => door.test(file)),
      String(door),
    );
});

test("no kind of draft is in any byte or packed byte", async () => {
  const room = newsroom({ draft: "true" });
  assert.deepEqual(await leaks(room, 0), []);
});

test("what expires or is withdrawn leaves no byte behind, packed or not, whatever its kind", async () => {
  for (const fields of [{ expires: due }, { withdrawn: `{ date: ${due}, reason: طلب أصحاب الشأن }` }]) {
    const room = newsroom(fields);
    writeFiles(room.content, { "urls/2025-10.txt": "/2025/10/was-here/\taaaaaaaaaa\n" });
    assert.ok((await leaks(room, -1)).includes("2025/10/was-here/index.html"));
    assert.deepEqual(await leaks(room, 0), []);
  }
});
