import assert from "node:assert/strict";
import { test } from "node:test";
import { instantAt } from "../../src/arabic/instant.ts";
import { liveOpenings } from "../../src/content/live-opening.ts";

const at = (line: number, hour: number) => ({
  line,
  published: instantAt(Date.UTC(2025, 0, 1, hour), "Asia/Damascus"),
});

test("a live page is summed up by its introduction, else by its newest entry", () => {
  const body = "مقدمة\n\n## 10:00\nأول\n## 12:00\nأحدث\n## 11:00\nثالث";
  assert.deepEqual(liveOpenings(body, [at(3, 10), at(5, 12), at(7, 11)]), ["مقدمة\n", "أحدث", "ثالث", "أول"]);
});

test("an introduction that is not there is empty, and so is an entry without words", () => {
  assert.deepEqual(liveOpenings("## 10:00\n## 11:00", [at(1, 10), at(2, 11)]), ["", "", ""]);
});

test("what an introduction refers to comes along from the end of the body", () => {
  const body = "مقدمة[^1]\n## 10:00\nأول\n\n[^1]: هامش";
  assert.equal(liveOpenings(body, [at(2, 10)])[0], "مقدمة[^1]\n\n[^1]: هامش");
});
