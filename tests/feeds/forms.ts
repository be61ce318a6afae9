import type { FormView } from "../../src/model/views.ts";
import { drawing, reference } from "../support/fixture-views.ts";

const later = { epoch: reference.epoch + 3_600_000, iso: "2025-10-22T12:30:00+03:00" };
const latest = { epoch: reference.epoch + 7_200_000, iso: "2025-10-22T13:30:00+03:00" };

/** Each sort of piece that has something of its own, with everything that it can have. */
export const fixtureForms = {
  gallery: {
    kind: "gallery",
    images: [
      { ...drawing, path: "/media/one.svg", caption: "تعليق أول.", credit: "رسم: نشرة" },
      { ...drawing, path: "/media/two.svg", alt: "دوائر.", caption: undefined, credit: undefined },
    ],
  },
  video: {
    kind: "video",
    embed: {
      provider: "youtube",
      original: "https://www.youtube.com/watch?v=abcdefghijk",
      player: "https://www.youtube-nocookie.com/embed/abcdefghijk",
    },
  },
  audio: { kind: "audio", embed: { provider: "own", path: "/media/كلمة.mp3" } },
  document: { kind: "document", path: "/media/تقرير.pdf", bytes: 1_234_567, pages: 12 },
  live: {
    kind: "live",
    entries: [
      {
        id: "entry-20251022-1230",
        published: later,
        headline: "افتتاح الجلسة",
        body: { html: "<p>قال &lt;الرئيس&gt; كلمته<sup><a>١</a></sup>.</p>\n<p>ثم صمت.</p>\n" },
      },
      {
        id: "entry-20251022-1130",
        published: reference,
        headline: undefined,
        body: { html: "<p>وصول النواب.</p>\n" },
      },
    ],
    ended: latest,
  },
} as const satisfies Partial<Record<FormView["kind"], FormView>>;
