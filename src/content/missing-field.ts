import type { Fault, Refusal } from "./fault.ts";

/**
 * What to say of a field that is not there, with a line that would be right. A picture without its text alternative
 * has words of its own: it is the one field that people leave out believing that nobody needs it.
 */
export function missingField(at: Fault["at"]): Refusal {
  const name = String(at.at(-1));
  if (name === "alt") return { code: "missing-alt", values: {} };
  return {
    code: "missing-field",
    values: { field: at.join("."), example: examples[at.join(".")] ?? examples[name] ?? `${name}: …` },
  };
}

const examples: Readonly<Record<string, string>> = {
  title: "title: اسم يراه القارئ",
  date: "date: 2025-10-22T11:30:00+03:00",
  section: "section: politics",
  name: "name: ليلى حداد",
  "source.name": "name: وكالة الأنباء",
  file: "file: 2025/10/market.jpg",
  url: "url: https://news.example",
  timezone: "timezone: Asia/Damascus",
  provider: "provider: none",
  action: "action: https://news.example/subscribe",
};
