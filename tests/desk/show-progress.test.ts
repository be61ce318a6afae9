import assert from "node:assert/strict";
import { test } from "node:test";
import type { Progress } from "../../src/build/progress.ts";
import { showProgress } from "../../src/desk/show-progress.ts";

/** Plays steps, each at its time in milliseconds, and gives what was written. */
function played(
  steps: readonly (readonly [at: number, progress: Progress])[],
  { isTerminal = false, quiet = false, language = "ar" as "ar" | "en" },
) {
  let now = 0;
  let text = "";
  const write = (more: string) => {
    text += more;
  };
  const listener = showProgress({ language, quiet }, { isTerminal, write }, () => now);
  for (const [at, progress] of steps) {
    now = at;
    listener.onProgress(progress);
  }
  const times = listener.end();
  return { text, times };
}

const steps: readonly (readonly [number, Progress])[] = [
  [0, { stage: "reading", done: 0, total: 0 }],
  [500, { stage: "pages", done: 0, total: 400 }],
  [550, { stage: "pages", done: 20, total: 400 }],
  [2500, { stage: "pages", done: 100, total: 400 }],
];

test("a log gets one line a stage", () => {
  assert.equal(played(steps, {}).text, "قراءة المحتوى وفحصه\nكتابة الصفحات · ٠ من ٤٠٠\n");
});

test("a log hears of a long stage now and then", () => {
  const long = [...steps, [16_000, { stage: "pages", done: 200, total: 400 }]] as const;
  assert.match(played(long, { language: "en" }).text, /\nWriting pages · 200 of 400 · about 16 s left\n$/);
});

test("a terminal's line renews itself, tells the time left, and is gone at the end", () => {
  const { text } = played(steps, { isTerminal: true });
  const lines = text.split("\r\u001B[K");
  assert.deepEqual(lines, [
    "",
    "قراءة المحتوى وفحصه",
    "كتابة الصفحات · ٠ من ٤٠٠",
    "كتابة الصفحات · ١٠٠ من ٤٠٠ · الثواني الباقية تقريبًا: ٦",
    "",
  ]);
});

test("--quiet shows nothing, and the stages are timed all the same", () => {
  const { text, times } = played(steps, { isTerminal: true, quiet: true });
  assert.equal(text, "");
  assert.deepEqual(times, [
    { stage: "reading", milliseconds: 500 },
    { stage: "pages", milliseconds: 2000 },
  ]);
});
