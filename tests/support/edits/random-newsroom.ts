import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { project } from "../build-in.ts";
import { writeFiles } from "../read-site.ts";
import type { OtherCode } from "./other-code.ts";
import { placeDrawings, placePicture } from "./place-pictures.ts";
import { type Scale, scales } from "./scales.ts";

/** How a round builds, and what it builds from. */
export type Way = {
  readonly scale: keyof typeof scales;
  /** Where files that fail find their last good versions. */
  readonly lastGood: "none" | "folder" | "git";
  /** Builds upon builds are asked for by `--if-changed`. */
  readonly ifChanged: boolean;
  /** Builds upon builds are those of one process that is told what was saved. */
  readonly inSession?: true;
};

/** An article as an editor thinks of it; `folder` is where its file stands below `articles/`, with its slash. */
export type StoredArticle = {
  readonly folder: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly body: string;
};

/** A newsroom that edits change, and the folders in which it is built again and again. */
export type RandomNewsroom = {
  readonly way: Way;
  readonly scale: Scale;
  /** A folder for all that follows. */
  readonly work: string;
  readonly content: string;
  /** By the file's name without its ending. A file that was broken stands here as it was before. */
  readonly articles: Map<string, StoredArticle>;
  /** What `site.yaml` says beside the required. */
  readonly settings: Map<string, string>;
  now: number;
  /** The output folder that the next build writes into; both share one cache. */
  output: "site" | "other-site";
  /** The code that the next build runs with, if it is not this very one. */
  otherCode: OtherCode | undefined;
  /** The build after the edit is first begun once and fails while it writes. */
  failsFirst: boolean;
};

/** Articles of every kind over days or months; the clock stands before the last three of them. */
export function makeRandomNewsroom(work: string, way: Way): RandomNewsroom {
  const scale = scales[way.scale];
  const room: RandomNewsroom = {
    ...{ way, scale, work, content: join(work, "content") },
    articles: new Map(),
    settings: new Map(Object.entries(scale.settings)),
    now: scale.start + (scale.articles - 3.5) * scale.hoursApart * 3_600_000,
    output: "site",
    otherCode: undefined,
    failsFirst: false,
  };
  const { content } = room;
  mkdirSync(join(content, "media"), { recursive: true });
  for (const [index, file] of ["a.jpg", "b.jpg", "c.jpg"].entries()) placePicture(content, file, index);
  const pdf = "media/regional-budget.pdf";
  copyFileSync(join(project, "content", pdf), join(content, pdf));
  placeDrawings(content, "#111111");
  writeFiles(content, {
    "sections.yaml":
      "politics: { title: سياسة }\nsport: { title: رياضة }\nlocal: { title: محليات, parent: politics }\n",
    "authors/hala.yaml": "name: هالة\nbiography: نبذة.\n",
    "authors/nour.yaml": "name: نور\n",
    "pages/about.md": "---\ntitle: من نحن\n---\nنص.\n",
  });
  writeSettings(room);
  for (let index = 0; index < scale.articles; index += 1)
    setArticle(room, `خبر-${index}`, article(index, scale));
  return room;
}

/** Writes `site.yaml` as it is known. */
export function writeSettings({ content, settings }: RandomNewsroom): void {
  const required = { title: "تجربة", url: "https://news.example", timezone: "Asia/Damascus" };
  const all = { ...required, ...Object.fromEntries(settings) };
  writeFiles(content, { "site.yaml": `${lines(all).join("\n")}\n` });
}

/** Writes an article's file and forgets the one of that name, wherever it stood. */
export function setArticle(room: RandomNewsroom, name: string, article: StoredArticle): void {
  const { content, articles } = room;
  if (articles.get(name)?.folder !== article.folder) removeArticle(room, name);
  articles.set(name, article);
  writeFiles(content, { [fileOf(name, article)]: textOf(article) });
}

export function removeArticle({ content, articles }: RandomNewsroom, name: string): void {
  const article = articles.get(name);
  if (article !== undefined) rmSync(join(content, fileOf(name, article)), { force: true });
  articles.delete(name);
}

/** The article of that name, or the one that an editor would begin with. */
export function articleNamed({ articles, scale }: RandomNewsroom, name: string): StoredArticle {
  return articles.get(name) ?? { folder: "", fields: plainFields(1, scale), body: bodyOf(1) };
}

/** The path of an article's file from the content folder. */
export function fileOf(name: string, { folder }: StoredArticle): string {
  return `articles/${folder}${name}.md`;
}

export function textOf({ fields, body }: StoredArticle): string {
  return `---\n${lines(fields).join("\n")}\n---\n${body}`;
}

function lines(fields: Readonly<Record<string, string>>): string[] {
  return Object.entries(fields).map(([field, value]) => `${field}: ${value}`);
}

const forms: readonly Record<string, string>[] = [
  { image: "{ file: a.jpg, alt: جسر, caption: الجسر }" },
  { kind: "opinion", authors: "[hala]" },
  { kind: "explainer", points: "[أولاً, ثانيًا]" },
  { gallery: "[{ file: a.jpg, alt: أ }, { file: b.jpg, alt: ب }]" },
  { video: '"https://youtu.be/aaaaaaaaaaa"' },
  { kind: "live" },
  { document: "regional-budget.pdf" },
  { series: "{ name: الماء, part: 1 }" },
];

const liveForm = 5;
const liveBody = "مقدمة.\n\n## 2025-10-02 10:00 — بداية\n\nنص.\n\n## 11:30 بعدها\n\nنص.\n";

function article(index: number, scale: Scale): StoredArticle {
  const fields = { ...plainFields(index, scale), ...forms[index % forms.length] };
  const month = fields["date"]?.slice(0, 7).replace("-", "/");
  return {
    folder: index % 3 === 0 ? `${month}/` : "",
    fields,
    body: index % forms.length === liveForm ? liveBody : bodyOf(index),
  };
}

/** By the remainder of an article's number. */
const extras = ["![صورة](c.jpg)\n", "![رسم](drawn.svg)\n", "![الشعار](logo.svg)\n"];

function bodyOf(index: number): string {
  return `متن الخبر ${index} عن جسر المدينة وسوقها.\n\n${extras[index % 5] ?? "> قول.\n"}`;
}

const base32 = "abcdefghijklmnopqrstuvwxyz234567";

function plainFields(index: number, { start, hoursApart }: Scale): Record<string, string> {
  const id = `aaaaaaaa${base32[index % 32]}${base32[index >> 5]}`;
  return {
    title: `${["جسر", "سوق", "مدرسة"][index % 3]} في المدينة ${index}`,
    date: new Date(start + index * hoursApart * 3_600_000).toISOString(),
    section: ["politics", "sport", "local"][index % 3] ?? "sport",
    tags: `[وسم ${index % 4}, حلب]`,
    source: `وكالة ${index % 2}`,
    ...(index % 2 === 0 ? { id } : {}),
  };
}
