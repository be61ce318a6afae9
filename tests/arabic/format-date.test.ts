import assert from "node:assert/strict";
import { test } from "node:test";
import {
  formatDate,
  formatHeaderDate,
  formatMonth,
  formatShortDate,
  formatTime,
} from "../../src/arabic/format-date.ts";
import { instantAt, parseInstant } from "../../src/arabic/instant.ts";
import type { Instant } from "../../src/model/instant.ts";
import type { DateStyle } from "../../src/model/site-settings.ts";
import { dateStyle, MONTH_SETS } from "./date-style.ts";
import { eachCase } from "./each-case.ts";

type Format = (instant: Instant, style: DateStyle) => string;

const FORMS = new Map<string, Format>([
  ["header", formatHeaderDate],
  ["date", formatDate],
  ["short", formatShortDate],
  ["month", formatMonth],
  ["time", formatTime],
]);

eachCase("format-date.txt", (form = "", style = "", iso = "") => {
  const [digits, months] = style.split(" ");
  return FORMS.get(form)?.({ epoch: Date.parse(iso), iso }, dateStyle(digits, months));
});

test("the header's date is what Intl's parts for ar-EG give, joined, on every third day of thirty years", () => {
  const style = dateStyle("arab", "egypt");
  const timeZone = style.timezone;
  const parts = new Intl.DateTimeFormat("ar-EG-u-nu-arab", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone,
  });
  for (let epoch = Date.UTC(2005, 0, 1, 20); epoch < Date.UTC(2035, 0, 1); epoch += 73 * 3_600_000) {
    const found = parts.formatToParts(epoch);
    const part = (type: string) => found.find((one) => one.type === type)?.value;
    const expected = `${part("weekday")} ${part("day")} / ${part("month")} / ${part("year")}`;
    assert.equal(formatHeaderDate(instantAt(epoch, timeZone), style), expected);
  }
});

test("no printed date holds an invisible character", () => {
  const instant = parseInstant("2025-10-22T11:30", "Asia/Damascus");
  assert.ok(instant !== undefined);
  for (const set of MONTH_SETS)
    for (const format of FORMS.values()) {
      const printed = format(instant, dateStyle("arab", set)) + format(instant, dateStyle("latn", set));
      assert.doesNotMatch(printed, /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u);
    }
});

test("a date never mixes two digit systems", () => {
  const instant = parseInstant("2025-10-22T11:30", "Asia/Damascus");
  assert.ok(instant !== undefined);
  for (const format of FORMS.values()) {
    assert.doesNotMatch(format(instant, dateStyle("arab", "dual")), /[0-9]/);
    assert.doesNotMatch(format(instant, dateStyle("latn", "dual")), /[٠-٩]/);
  }
});
