import type { Fault, Refusal } from "./fault.ts";

/**
 * What to say of a field that is not there, with a line that would be right. A picture without its text alternative
 * has words of its own: it is the one field that people leave out believing that nobody needs it. In a gallery pictures
 * are the story, so that none is mere decoration.
 */
export function missingField(at: Fault["at"]): Refusal {
  const name = String(at.at(-1));
  const field = at.filter((step) => typeof step === "string").join(".");
  if (field === "gallery.alt") return { code: "gallery-alt", values: {} };
  if (name === "alt") return { code: "missing-alt", values: {} };
  const example = examples[field] ?? examples[name] ?? `${name}: …`;
  return { code: "missing-field", values: { field, example } };
}

/** A line that would be right, by the way through the fields or by the field alone. */
export const examples: Readonly<Record<string, string>> = {
  title: "title: اسم يراه القارئ",
  date: "date: 2025-10-22T11:30:00+03:00",
  section: "section: politics",
  name: "name: ليلى حداد",
  "source.name": "name: وكالة الأنباء",
  file: "file: 2025/10/market.jpg",
  gallery: "gallery: [{ file: tram.jpg, alt: ما في الأولى }, { file: stop.jpg, alt: ما في الثانية }]",
  video: "video: https://www.youtube.com/watch?v=…",
  audio: "audio: 2025/10/interview.mp3",
  document: "document: 2025/10/report.pdf",
  "document.file": "file: 2025/10/report.pdf",
  "series.name": "name: حكايات النهر",
  "withdrawn.reason": "reason: نُشرت المادة قبل التحقق من مصدرها.",
  "corrections.text": "text: العدد الصحيح عشرون لا ثلاثون.",
  url: "url: https://news.example",
  timezone: "timezone: Asia/Damascus",
  provider: "provider: none",
  action: "action: https://news.example/subscribe",
};
