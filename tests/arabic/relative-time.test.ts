import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { formatRelativeTime } from "../../src/arabic/relative-time.ts";
import { digitsNamed } from "./date-style.ts";
import { eachCase } from "./each-case.ts";

const MINUTE = 60_000;
const NOW = Date.parse("2025-10-22T09:30:00Z");

eachCase("relative-time.txt", (from = "", to = "", digits) =>
  formatRelativeTime(Date.parse(from), Date.parse(to), digitsNamed(digits)),
);

test("from two on, the past reads as Intl's; one says «قبل ساعة» where Intl adds «واحدة»", () => {
  const intl = new Intl.RelativeTimeFormat("ar-EG-u-nu-arab", { numeric: "always" });
  for (const [unit, length, end] of [
    ["minute", MINUTE, 60],
    ["hour", 60 * MINUTE, 24],
    ["day", 24 * 60 * MINUTE, 7],
    ["week", 7 * 24 * 60 * MINUTE, 5],
  ] as const)
    for (let count = 2; count < end; count += 1)
      assert.equal(formatRelativeTime(NOW - count * length, NOW, "arab"), intl.format(-count, unit));
});

test("months and years read as Intl's", () => {
  const intl = new Intl.RelativeTimeFormat("ar-EG-u-nu-arab", { numeric: "always" });
  for (let count = 2; count < 12; count += 1)
    assert.equal(
      formatRelativeTime(Date.UTC(2025, 9 - count, 22), NOW, "arab"),
      intl.format(-count, "month"),
    );
  for (let count = 2; count < 125; count += 1)
    assert.equal(formatRelativeTime(Date.UTC(2025 - count, 9, 22), NOW, "arab"), intl.format(-count, "year"));
});

test("past and future differ in one word only", () => {
  fc.assert(
    fc.property(fc.integer({ min: MINUTE, max: 4_000_000 * MINUTE }), (length) => {
      const past = formatRelativeTime(NOW - length, NOW, "arab");
      assert.equal(formatRelativeTime(NOW, NOW - length, "arab"), past.replace("قبل", "بعد"));
    }),
  );
});

test("no count is nothing, one or two in digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000 * MINUTE }), (length) => {
      assert.doesNotMatch(formatRelativeTime(NOW - length, NOW, "latn"), /(?<!\d)[012](?!\d)/);
    }),
  );
});

test("a browser can run it: it and what it imports name no package and nothing of Node", () => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(new URL(`../../src/arabic/${file}`, import.meta.url), "utf8");
    for (const [, path = ""] of code.matchAll(/^import (?!type).*from "([^"]+)"/gm)) {
      assert.match(path, /^\.\//, `${file} imports ${path}`);
      visit(path.slice(2));
    }
    assert.doesNotMatch(code, /\b(?:process|Buffer)\b/);
  };
  for (const file of ["relative-time.ts", "plural.ts", "digits.ts", "format-date.ts", "hijri.ts", "fold.ts"])
    visit(file);
});
