import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { cardLogo } from "../../src/media/card-logo.ts";
import { cardSize, drawSocialCard, type SocialCard } from "../../src/media/social-card.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const font = readFileSync(fileURLToPath(import.meta.resolve("vazirmatn/fonts/variable/Vazirmatn[wght].ttf")));
const logo = await cardLogo(join(import.meta.dirname, "../../content/media/logo.svg"));
const drawn = temporaryFolder();

/** Cards were looked at before they were kept; `UPDATE_CARDS=1` keeps new ones. */
const kept = join(import.meta.dirname, "cards");

const headlines: Readonly<Record<string, string>> = {
  mixed: "تقرير BBC عن غزة 2025: أكثر من ٤٠٠ ألف يعودون إلى «الشمال» (AT-21)",
  short: "عاد البحر",
  vocalised: "قُتِلَ الحُلْمُ ثُمَّ عادَ مَعَ المَوْجِ إِلى جَزيرَةِ الفَنارِ",
  long: "قرية الطاحونة تسأل: من يملك ماء النهر حين يجف الصيف، ومن يكتب الدور على لوح البئر، ومن يعيد الطاحونة إلى العمل بعد أربعين عامًا من الصمت والغبار والانتظار الطويل؟",
};

function card(headline: string): SocialCard {
  return { headline, section: "ثقافة", site: "نشرة", date: "الأربعاء ٢٢ أكتوبر ٢٠٢٥" };
}

for (const [name, headline] of Object.entries(headlines))
  test(`a card looks as it was approved: ${name}`, async () => {
    const bytes = await drawSocialCard(card(headline), { font, logo: name === "short" ? undefined : logo });
    const file = join(kept, `${name}.png`);
    if (process.env["UPDATE_CARDS"] === "1") {
      mkdirSync(kept, { recursive: true });
      writeFileSync(file, bytes);
    }
    const different = differingPixels(readFileSync(file), bytes);
    if (different > tolerance) writeFileSync(join(drawn, `${name}.png`), bytes);
    assert.ok(different <= tolerance, `${different} pixels of ${name}.png differ`);
  });

test("one word of another headline is seen by the comparison of pixels", async () => {
  const other = await drawSocialCard(card("عاد البرد"), { font, logo: undefined });
  assert.ok(differingPixels(readFileSync(join(kept, "short.png")), other) > tolerance);
});

test("the same card is the same bytes", async () => {
  const draw = () => drawSocialCard(card(headlines["mixed"] ?? ""), { font, logo });
  assert.deepEqual(await draw(), await draw());
});

test("a card wears the newsroom's colour", async () => {
  const draw = (accent?: string) => drawSocialCard(card("عاد البرد"), { font, logo: undefined, accent });
  assert.ok(differingPixels(Buffer.from(await draw()), await draw("#12508f")) > tolerance);
  assert.deepEqual(await draw("#a3262c"), await draw());
});

test("an emoji is left out of a card, and nothing is fetched for it", async (t) => {
  const fetched = t.mock.method(globalThis, "fetch", () => Promise.reject(new Error("no network")));
  const draw = (headline: string) => drawSocialCard(card(headline), { font, logo: undefined });
  assert.deepEqual(
    await draw("عاد البحر 🌊 إلى 2️⃣ من المدن 👩‍👩‍👧‍👦"),
    await draw("عاد البحر إلى 2 من المدن"),
  );
  assert.ok((await draw("😀")).byteLength > 0);
  assert.equal(fetched.mock.callCount(), 0);
});

test("a card has the size that Open Graph's readers expect, and stays below what chats refuse", async () => {
  const bytes = await drawSocialCard(card(headlines["long"] ?? ""), { font, logo });
  const { width, height } = PNG.sync.read(Buffer.from(bytes));
  assert.deepEqual({ width, height }, cardSize);
  // WhatsApp shows no picture above about 300 kB (observed by its users; Meta's page names 600 kB).
  assert.ok(bytes.byteLength < 300_000);
});

test("a headline of wide letters, or of one endless word, stays inside its card", async () => {
  const hostile = ["W".repeat(20).concat(" ", "M".repeat(20)).repeat(4), "س".repeat(300), "x".repeat(5000)];
  for (const headline of hostile) {
    const bytes = await drawSocialCard(card(headline), { font, logo: undefined });
    assert.ok(marginIsClean(bytes), headline.slice(0, 20));
  }
});

/** A twentieth of a per cent of a card: another platform's rounding, and no word. */
const tolerance = Math.round(cardSize.width * cardSize.height * 0.0005);

function differingPixels(expected: Uint8Array, actual: Uint8Array): number {
  const [a, b] = [expected, actual].map((bytes) => PNG.sync.read(Buffer.from(bytes)));
  if (a === undefined || b === undefined) return Number.POSITIVE_INFINITY;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
}

/** The left margin below the coloured edge holds nothing but paper. */
function marginIsClean(bytes: Uint8Array): boolean {
  const { data, width, height } = PNG.sync.read(Buffer.from(bytes));
  for (let y = 40; y < height; y += 1)
    for (let x = 0; x < 60; x += 1) if (data[(y * width + x) * 4] !== 255) return false;
  return true;
}
