import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { madeOnce } from "../../src/build/made-once.ts";
import { prepareSite } from "../../src/build/prepare-site.ts";
import { buildIn, planInputs } from "../support/build-in.ts";
import { drawnPicture } from "../support/drawn-picture.ts";
import { changedFiles, folderBytes } from "../support/folder-bytes.ts";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A newsroom in a new folder, with its pictures. */
function newsroom(files: Readonly<Record<string, string | Uint8Array>>) {
  const work = temporaryFolder();
  const content = join(work, "content");
  writeFiles(content, { ...leastNewsroom, "articles/a.md": articleText(), ...files });
  return { work, content, built: () => folderBytes(join(work, "site")) };
}

const shown = (file: string, more = "") => `{ file: ${file}, alt: صورة, credit: نشرة${more} }`;

test("wherever a photograph is shown, no byte of the output says where it was taken or by whom", async () => {
  const exif = {
    IFD0: { Artist: "qitmira-owner", Model: "qitmira-camera" },
    IFD3: { GPSLatitudeRef: "N", GPSLatitude: "33/1 30/1 0/1", GPSDateStamp: "2025:10:22" },
  };
  const photograph = (width: number) => drawnPicture("jpeg", { width, exif });
  const { work, content } = newsroom({
    "site.yaml": `${leastNewsroom["site.yaml"]}logo: { file: logo.jpg, alt: شعار }\n`,
    "media/logo.jpg": await photograph(91),
    "media/lead.jpg": await photograph(92),
    "media/one.jpg": await photograph(93),
    "media/two.jpg": await photograph(94),
    "media/body.jpg": await photograph(95),
    "media/still.jpg": await photograph(96),
    "media/own.jpg": await photograph(97),
    "media/face.jpg": await photograph(98),
    "authors/hala.yaml": "name: هالة\nportrait: face.jpg\n",
    "pages/about.md": '---\ntitle: من نحن\n---\n![صورة](own.jpg "| نشرة")\n',
    "articles/a.md": articleText(
      { image: shown("lead.jpg", ", focus: 0% 0%"), authors: "[hala]" },
      'متن.\n\n![صورة](body.jpg "| نشرة")\n\n@[لقاء](https://youtu.be/dQw4w9WgXcQ "still.jpg")\n',
    ),
    "articles/b.md": articleText({ gallery: `[${shown("one.jpg")}, ${shown("two.jpg")}]` }),
  });
  const { problems } = await buildIn(work, content);
  assert.deepEqual(problems, []);
  const files = [...folderBytes(join(work, "site")).keys()];
  for (const name of ["logo", "lead", "one", "two", "body", "still", "own", "face"])
    for (const format of ["avif", "webp", "jpg"])
      assert.ok(
        files.some((file) => file.startsWith(`media/${name}-`) && file.endsWith(`.${format}`)),
        `${name} ${format}`,
      );
  const told = files.filter((file) => {
    const bytes = readFileSync(join(work, "site", file));
    return bytes.includes("qitmira") || bytes.includes("Exif\0") || bytes.includes("2025:10:22");
  });
  assert.deepEqual(told, []);
});

test("a list shows the part round the chosen point; another point is another file, and feeds show the whole", async () => {
  const { work, content, built } = newsroom({
    "media/tall.jpg": await drawnPicture("jpeg", { width: 300, height: 600 }),
    "articles/a.md": articleText({ image: shown("tall.jpg", ", focus: 50% 10%") }),
  });
  await buildIn(work, content);
  const front = () => readFileSync(join(work, "site/index.html"), "utf8");
  assert.match(front(), /media\/tall-[0-9a-f]{10}-150-50-10\/240\.avif 240w/);
  assert.match(front(), /alt="صورة" width="300" height="200"/);
  assert.match(readFileSync(join(work, "site/2025/10/a/index.html"), "utf8"), /width="300" height="600"/);
  assert.match(readFileSync(join(work, "site/feed.xml"), "utf8"), /media\/tall-[0-9a-f]{10}\/300\.jpg/);
  const before = built();
  writeFiles(content, { "articles/a.md": articleText({ image: shown("tall.jpg", ", focus: أسفل") }) });
  await buildIn(work, content);
  assert.match(front(), /-150-50-100\/240\.avif/);
  const clean = temporaryFolder();
  await buildIn(clean, content);
  assert.deepEqual(changedFiles(built(), folderBytes(join(clean, "site"))), []);
  assert.ok([...before.keys()].some((file) => file.includes("-150-50-10/")));
  assert.ok(![...built().keys()].some((file) => file.includes("-150-50-10/")));
});

test("a drawing needs no others, and a torn photograph leaves its article out at its own line", async () => {
  const whole = await drawnPicture("jpeg", { width: 300, height: 200 });
  const { work, content, built } = newsroom({
    "media/torn.jpg": whole.subarray(0, whole.length - 400),
    "media/drawn.svg":
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M0 0h9v9z"/></svg>',
    "articles/drawn.md": articleText({ image: shown("drawn.svg") }),
    "articles/torn.md": articleText({ image: shown("torn.jpg") }),
  });
  const { problems } = await buildIn(work, content);
  assert.deepEqual(
    problems.map(({ path, line, column, field, code }) => [path, line, column, field, code]),
    [["articles/torn.md", 5, 16, "image.file", "media-broken"]],
  );
  assert.deepEqual(
    [...built().keys()].filter((file) => file.startsWith("media/")),
    ["media/drawn.svg"],
  );
});

test("a restored cache draws nothing again in a new output, and forgets what nothing shows", async () => {
  const { work, content, built } = newsroom({
    "media/a.jpg": await drawnPicture("jpeg", { width: 310 }),
    "articles/a.md": articleText({ image: shown("a.jpg") }),
  });
  await buildIn(work, content);
  const before = built();
  const kept = join(work, "cache/made/pictures");
  const [name = ""] = readdirSync(kept).filter((file) => readFileSync(join(kept, file)).includes("media/a-"));
  const stamps = readdirSync(kept).length;
  rmSync(join(work, "site"), { recursive: true });
  const { plan } = await prepareSite(planInputs(work, content));
  const pictures = plan?.bundles.filter(({ keep }) => keep === "pictures") ?? [];
  const drawing = () => Promise.reject(new Error("drawn again"));
  const take = madeOnce(join(work, "cache/made"));
  for (const bundle of pictures) assert.ok((await take({ ...bundle, make: drawing })).length > 0);
  assert.ok(pictures.length > 0);
  await buildIn(work, content);
  assert.deepEqual(changedFiles(before, built()), []);
  assert.equal(readdirSync(kept).length, stamps);
  writeFiles(content, { "articles/a.md": articleText({}) });
  await buildIn(work, content);
  assert.ok(!readdirSync(kept).includes(name));
});

test("what was drawn from a file that somebody was saving is never taken for what was planned", async () => {
  const { work, content } = newsroom({
    "media/a.jpg": await drawnPicture("jpeg"),
    "articles/a.md": articleText({ image: shown("a.jpg") }),
  });
  const { plan } = await prepareSite(planInputs(work, content));
  const bundle = plan?.bundles.find(({ keep }) => keep === "pictures");
  assert.equal(bundle?.isCurrent?.(), true);
  writeFileSync(join(content, "media/a.jpg"), await drawnPicture("jpeg", { width: 80 }));
  await bundle?.make();
  assert.equal(bundle?.isCurrent?.(), false);
});
