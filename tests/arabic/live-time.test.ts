import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseLiveHeading } from "../../src/arabic/live-time.ts";
import { anyText } from "./any-text.ts";
import { eachCase } from "./each-case.ts";

eachCase("live-headings.txt", (...text) => {
  const reading = parseLiveHeading(text.join(" | "), "2025-10-22", "Asia/Damascus");
  if (reading === undefined || reading === "unreadable") return reading;
  return [reading.published.iso, reading.day, reading.headline ?? ""].join(" ").trim();
});

test("any heading is a time, unreadable, or a heading like any other", () => {
  fc.assert(
    fc.property(anyText(60), (text) => {
      const reading = parseLiveHeading(`14:30 ${text}`, "2025-10-22", "Asia/Damascus");
      assert.ok(reading !== undefined);
      parseLiveHeading(text, "2025-10-22", "Asia/Damascus");
    }),
    { seed: 20251022 },
  );
});
