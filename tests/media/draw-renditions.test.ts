import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import sharp from "sharp";
import { drawRenditions, type Rendition } from "../../src/media/draw-renditions.ts";
import { cropIn, heightAt, renditionWidths } from "../../src/media/rendition-shape.ts";
import { drawnPicture } from "../support/drawn-picture.ts";

const middle = { x: 50, y: 50 };
const names = (made: readonly Rendition[]) => made.map(({ name }) => name);
const find = (made: readonly Rendition[], name: string) =>
  made.find((one) => one.name === name)?.bytes ?? Buffer.alloc(0);

/** The mean colour of the left or right third of a picture. */
async function colourAt(bytes: Uint8Array, side: "left" | "right"): Promise<"red" | "blue" | "neither"> {
  const { width = 1, height = 1 } = await sharp(bytes).metadata();
  const third = Math.max(1, Math.floor(width / 4));
  const [red = 0, , blue = 0] = await sharp(bytes)
    .extract({ left: side === "left" ? 0 : width - third, top: 0, width: third, height })
    .resize(1, 1)
    .raw()
    .toBuffer();
  if (Math.abs(red - blue) < 80) return "neither";
  return red > blue ? "red" : "blue";
}

test("a photograph is made in three formats at every width up to its own, and never larger", async () => {
  const made = await drawRenditions(await drawnPicture("jpeg", { width: 600, height: 400 }), "opaque");
  assert.deepEqual(
    names(made),
    [240, 480, 600].flatMap((width) => ["avif", "webp", "jpg"].map((format) => `${width}.${format}`)),
  );
  for (const { name, bytes } of made) {
    const [width = "", format = ""] = name.split(".");
    const found = await sharp(bytes).metadata();
    assert.deepEqual(
      [found.width, found.height, found.format === "heif" ? found.compression : found.format],
      [Number(width), Math.round((Number(width) * 2) / 3), { avif: "av1", jpg: "jpeg" }[format] ?? format],
    );
  }
  assert.deepEqual(names(await drawRenditions(await drawnPicture("jpeg"), "opaque")), [
    "90.avif",
    "90.webp",
    "90.jpg",
  ]);
});

test("what shows the page through it keeps doing so, and is PNG at worst", async () => {
  const glass = await sharp({ create: { width: 60, height: 40, channels: 4, background: "#ff000040" } })
    .png()
    .toBuffer();
  const made = await drawRenditions(glass, "transparent");
  assert.deepEqual(names(made), ["60.avif", "60.webp", "60.png"]);
  for (const { name, bytes } of made) assert.equal((await sharp(bytes).stats()).isOpaque, false, name);
});

test("a moving picture stands still for those who want it, and moves in one more file", async () => {
  const made = await drawRenditions(await drawnPicture("gif", { frames: 3 }), "moving");
  assert.deepEqual(names(made), ["90.avif", "90.webp", "90.jpg", "moving.webp"]);
  assert.equal((await sharp(find(made, "moving.webp")).metadata()).pages, 3);
  assert.equal((await sharp(find(made, "90.webp")).metadata()).pages ?? 1, 1);
});

test("no file holds where, when, with what or by whom a photograph was taken", async () => {
  const secrets = ["qitmira-camera", "qitmira-owner", "qitmira-words", "GPS"];
  const source = await drawnPicture("jpeg", {
    width: 300,
    height: 200,
    exif: {
      IFD0: { Model: "qitmira-camera", Artist: "qitmira-owner" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "33/1 30/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "36/1 18/1 0/1",
      },
    },
    xmp: '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:rights="qitmira-words"/></rdf:RDF></x:xmpmeta>',
  });
  assert.ok(
    secrets.slice(0, 3).every((secret) => source.includes(secret)),
    "the photograph holds them",
  );
  assert.match((await sharp(source).metadata()).exif?.toString("latin1") ?? "", /qitmira-camera/);
  for (const crop of [undefined, { ratio: 1, focus: middle }])
    for (const { name, bytes } of await drawRenditions(source, "opaque", crop)) {
      const { exif, xmp, iptc, icc } = await sharp(bytes).metadata();
      assert.deepEqual([exif, xmp, iptc, icc], [undefined, undefined, undefined, undefined], name);
      for (const secret of [...secrets, "Exif", "http://ns.adobe.com"])
        assert.ok(!Buffer.from(bytes).includes(secret), `${name} ${secret}`);
    }
});

test("a photograph stands upright whatever its camera says, cropped or not", async () => {
  // Turned by half: what is stored on the left belongs on the right.
  const turned = await drawnPicture("jpeg", { orientation: 3 });
  const whole = find(await drawRenditions(turned, "opaque"), "90.jpg");
  assert.deepEqual([await colourAt(whole, "left"), await colourAt(whole, "right")], ["blue", "red"]);
  const left = find(
    await drawRenditions(turned, "opaque", { ratio: 1 / 2, focus: { x: 0, y: 50 } }),
    "30.jpg",
  );
  assert.equal(await colourAt(left, "left"), "blue");
  // A quarter: width and height change places.
  const quarter = await sharp(
    find(await drawRenditions(await drawnPicture("jpeg", { orientation: 6 }), "opaque"), "60.jpg"),
  ).metadata();
  assert.deepEqual([quarter.width, quarter.height], [60, 90]);
});

test("a crop holds the point that must stay in sight", async () => {
  const source = await drawnPicture("png");
  const sideOf = async (x: number) => {
    const made = await drawRenditions(source, "opaque", { ratio: 1 / 2, focus: { x, y: 50 } });
    return colourAt(find(made, "30.jpg"), "left");
  };
  assert.deepEqual([await sideOf(0), await sideOf(50), await sideOf(100)], ["red", "neither", "blue"]);
});

test("colours of a wider space come out as their like in sRGB", async () => {
  const wide = await sharp({ create: { width: 40, height: 40, channels: 3, background: "#ff0000" } })
    .withIccProfile("p3")
    .png()
    .toBuffer();
  assert.ok((await sharp(wide).metadata()).icc, "the picture has a profile");
  const [, , still] = await drawRenditions(wide, "opaque");
  const [red = 0, green = 255, blue = 255] = await sharp(still?.bytes).raw().toBuffer();
  assert.ok(red > 245 && green < 12 && blue < 12, `${red} ${green} ${blue}`);
});

test("the same picture gives the same bytes", async () => {
  const source = await drawnPicture("jpeg", { width: 500, height: 333 });
  const digest = (made: readonly Rendition[]) =>
    made.map(({ name, bytes }) => `${name} ${createHash("sha256").update(bytes).digest("hex")}`);
  const [first, ...others] = await Promise.all([1, 2, 3].map(() => drawRenditions(source, "opaque")));
  for (const other of others) assert.deepEqual(digest(other), digest(first ?? []));
});

test("widths go up to the picture's own, and a crop lies inside it however near the edge its point is", () => {
  assert.deepEqual(renditionWidths(100), [100]);
  assert.deepEqual(renditionWidths(240), [240]);
  assert.deepEqual(renditionWidths(1000), [240, 480, 720, 1000]);
  assert.deepEqual(renditionWidths(6000), [240, 480, 720, 1080, 1600]);
  assert.equal(heightAt(240, { width: 9000, height: 2 }), 1);
  assert.deepEqual(cropIn({ width: 100, height: 200 }, { ratio: 1.5, focus: { x: 10, y: 5 } }), {
    left: 0,
    top: 0,
    width: 100,
    height: 67,
  });
  assert.deepEqual(cropIn({ width: 300, height: 100 }, { ratio: 1.5, focus: { x: 100, y: 50 } }), {
    left: 150,
    top: 0,
    width: 150,
    height: 100,
  });
});
