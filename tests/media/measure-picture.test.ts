import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PNG } from "pngjs";
import { measurePicture } from "../../src/media/measure-picture.ts";
import { pictureTone, pictureTones } from "../../src/media/picture-tone.ts";
import { project } from "../support/build-in.ts";
import { drawnPicture, formats } from "../support/drawn-picture.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

async function measured(bytes: Uint8Array) {
  const file = join(temporaryFolder(), "picture");
  writeFileSync(file, bytes);
  return measurePicture(file);
}

test("every kind of picture is measured, and one that is cut off anywhere is none", async () => {
  for (const format of formats) {
    const bytes = await drawnPicture(format);
    const { width, height, look } = (await measured(bytes)) ?? {};
    assert.deepEqual([width, height, look?.nature], [90, 60, "opaque"], format);
    for (const part of [0.3, 0.6, 0.95])
      assert.equal(await measured(bytes.subarray(0, bytes.length * part)), undefined, `${format} ${part}`);
  }
});

test("a photograph that lacks its last thousand bytes is none", async () => {
  const whole = readFileSync(join(project, "content/media/dew.jpg"));
  assert.equal(await measured(whole.subarray(0, whole.length - 1000)), undefined);
  assert.notEqual(await measured(whole), undefined);
});

test("a picture is measured as it is turned", async () => {
  const { width, height } = (await measured(await drawnPicture("jpeg", { orientation: 6 }))) ?? {};
  assert.deepEqual([width, height], [60, 90]);
});

test("a picture is transparent when something shows through it, not when it only could", async () => {
  const picture = (alpha: number) => {
    const png = new PNG({ width: 4, height: 4 });
    png.data.fill(200);
    png.data[3] = alpha;
    for (let at = 7; at < png.data.length; at += 4) png.data[at] = 255;
    return PNG.sync.write(png);
  };
  assert.equal((await measured(picture(255)))?.look?.nature, "opaque");
  assert.equal((await measured(picture(254)))?.look?.nature, "transparent");
});

test("a picture of several frames moves", async () => {
  assert.equal((await measured(await drawnPicture("gif", { frames: 3 })))?.look?.nature, "moving");
});

test("what is no picture, or would unpack to gigabytes, is none", async () => {
  assert.equal(await measured(Buffer.from("ليست صورة")), undefined);
  assert.equal(await measured(Buffer.alloc(0)), undefined);
  const bomb = new PNG({ width: 1, height: 1 });
  const bytes = PNG.sync.write(bomb);
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  assert.equal(await measured(bytes), undefined);
});

test("the tone of a picture is the nearest colour, and the style sheet paints each", () => {
  assert.equal(pictureTone(0, 0, 0), "night-grey");
  assert.equal(pictureTone(255, 255, 255), "noon-grey");
  assert.equal(pictureTone(140, 165, 190), "day-sky");
  const sheet = readFileSync(join(project, "templates/styles/pictures.css"), "utf8");
  const painted = [...sheet.matchAll(/\nimg\.tone-([a-z-]+) \{\s*background: (#[0-9a-f]{6});/g)];
  assert.deepEqual(Object.fromEntries(painted.map(([, name, colour]) => [name, colour])), pictureTones);
});
