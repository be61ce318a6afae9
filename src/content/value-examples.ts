import type { Fault, FaultValues } from "./fault.ts";

/**
 * What to write where a list or fields were expected, by the way through the fields (the numbers of items left out):
 * `corrections` needs the same line whether it holds a text, one mapping, or a list of texts.
 */
const shapes: Readonly<Record<string, string>> = {
  // Articles
  tags: "- نهر",
  authors: "- hala",
  aliases: "- /2024/05/السوق/",
  points: "- أول ما يهم القارئ",
  corrections: "- { date: 2025-12-02, text: ما صُحّح }",
  gallery: "- { file: tram.jpg, alt: ما في الصورة }",
  image: "image: { file: market.jpg, alt: ما في الصورة }",
  source: "source: { name: وكالة الأنباء, url: https://news.example/1 }",
  document: "document: { file: report.pdf, pages: 12 }",
  series: "series: { name: حكايات النهر, part: 1 }",
  withdrawn: "withdrawn: { date: 2025-12-05, reason: سبب السحب }",
  // The front page
  secondary: "- 2025/10/سوق-القرية",
  sections: "- { section: politics, count: 4 }",
  // Settings
  logo: "logo: { file: logo.svg, alt: اسم الموقع }",
  accent: 'accent: "#a3262c"',
  hijri: "hijri: { show: true, offset: 0 }",
  newsletter: "newsletter: { provider: none }",
  feeds: "feeds: { hub: https://hub.example/ }",
  features: "features: { search: true, cards: true, share: true, lite: true, offline: true }",
};

/** The line that would be right in the place of a value of the wrong shape, if one is known. */
export function shapeExample(at: Fault["at"]): string | undefined {
  return shapes[at.filter((step) => typeof step === "string").join(".")];
}

/** `part: 1`: the smallest right number that is not odd to read. */
export function numberExample(at: Fault["at"], { low }: FaultValues): string {
  return `${at.findLast((step) => typeof step === "string") ?? ""}: ${Math.max(1, Number(low))}`;
}
