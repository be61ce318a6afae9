import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { writeFiles } from "../read-site.ts";
import type { Edit } from "./edit.ts";
import { writeSettings } from "./random-newsroom.ts";

/** Whole files by what may stand in them; undefined takes the file away. */
const files: Readonly<Record<string, readonly (string | undefined)[]>> = {
  "sections.yaml": [
    sections("سياسة", "رياضة"),
    sections("شؤون", "رياضة"),
    sections("سياسة", '"<رياضة> & ملاعب"'),
    `${sections("سياسة", "رياضة")}page: { title: صفحة }\n`,
    "local: { title: محليات }\nsport: { title: رياضة, description: وصف }\npolitics: { title: سياسة, parent: sport }\n",
    "politics: { title: سياسة }\n",
    "politics: [",
  ],
  "tags.yaml": [
    undefined,
    "halab: { title: حلب, aliases: [وسم 1] }\n",
    "ahmad: { title: أحمد }\n",
    "ahmad: { title: احمد, description: عن أحمد }\nhalab: { title: الشهباء, aliases: [حلب] }\n",
    "a: [",
  ],
  "sources.yaml": [
    undefined,
    "wire: { title: وكالة 0, url: 'https://wire.example/' }\n",
    "wire: { title: [ }",
  ],
  "series.yaml": [
    undefined,
    "water: { title: الماء, description: عن الماء }\n",
    "water: { title: المياه, aliases: [الماء] }\n",
  ],
  "authors/hala.yaml": [
    "name: هالة\n",
    "name: هالة القمري\nportrait: b.jpg\n",
    "name: هالة\nrole: محررة\n",
    "name: [",
    undefined,
  ],
  "pages/about.md": [
    undefined,
    "---\ntitle: من نحن\n---\nنص.\n",
    "---\ntitle: عنّا\n---\n![ندى](c.jpg)\n",
    "---\ntitle: [\n---\n",
  ],
  "pages/privacy.md": [
    undefined,
    "---\ntitle: الخصوصية\norder: 1\n---\nنص.\n",
    "---\ntitle: الخصوصية\norder: 9\n---\nنص.\n",
  ],
  "pages/search.md": [undefined, "---\ntitle: محجوز\n---\nنص.\n"],
  "front-page.yaml": [
    undefined,
    "lead: خبر-2\nsecondary: [خبر-5, خبر-0]\nsecondaryCount: 3\n",
    "sections: [sport, { section: politics, count: 2 }]\n",
    "lead: none\n",
    "lead: [",
  ],
  "urls/2025-10.txt": [
    undefined,
    "/2025/10/خبر-0/\taaaaaaaaaa\n/2025/10/كان-هنا/\taaaaaaaaaa\n/tags/حلب/\t\n/series/الماء/\t\n",
    "/2025/10/خبر-4/\taaaaaaaaea\n/2025/10/لا-أحد/\tzzzzzzzzzz\n/about/\t\n",
  ],
  "articles/2025/11/خبر-3.md": [undefined, "---\ntitle: توأم\ndate: 2025-10-01\nsection: sport\n---\nمتن.\n"],
  "articles/notes.txt": [undefined, "ليس خبرًا\n"],
  "articles/.hidden.md": [undefined, "---\ntitle: خفي\n---\n"],
  "media/notes.txt": [undefined, "ليست صورة\n"],
};

/** What `site.yaml` may say, right or wrong; undefined takes the field away. */
const settings: Readonly<Record<string, readonly (string | undefined)[]>> = {
  title: ["تجربة", "تجربة أخرى"],
  description: ["وصف", undefined],
  url: ["https://news.example", "https://other.example"],
  timezone: ["Asia/Damascus", "Africa/Casablanca", "Nowhere/None"],
  digits: ["latn", "arab", undefined],
  accent: ['"#0b5d3b"', '{ light: "#12508f", dark: "#8fc1f5" }', '"#ff9900"', undefined],
  months: ["levant", "dual", undefined],
  hijri: ["{ show: true }", "{ show: true, offset: -1 }", undefined],
  logo: ["{ file: logo.svg, alt: شعار }", "{ file: a.jpg, alt: شعار }", undefined],
  newsletter: ["{ provider: custom, action: 'https://news.example/subscribe' }", undefined],
  feeds: ["{ hub: 'https://hub.example/' }", undefined],
  itemsPerPage: ["5", "6", "7", "20"],
  articlesForTagPage: ["2", "3", "5", "8", undefined],
  oldStoryMonths: ["1", undefined],
  features: [
    "{ search: false }",
    "{ cards: false, share: false }",
    "{ cards: false, lite: false }",
    "{ search: false, cards: false, offline: false }",
    "{ search: false, cards: false }",
    "{ search: false, cards: false }",
  ],
};

function sections(politics: string, sport: string): string {
  return `politics: { title: ${politics} }\nsport: { title: ${sport} }\nlocal: { title: محليات, parent: politics }\n`;
}

/** A file of the newsroom other than an article comes, changes or goes. */
export const fileEdits: fc.Arbitrary<Edit> = fc
  .oneof(fc.constant("sections.yaml"), { arbitrary: fc.constantFrom(...Object.keys(files)), weight: 3 })
  .chain((file) => fc.record({ file: fc.constant(file), text: fc.constantFrom(...(files[file] ?? [])) }))
  .map(({ file, text }) => ({
    kind: file === "sections.yaml" ? "change sections" : "change a file",
    name: `${file} = ${JSON.stringify(text)}`,
    apply: ({ content }) => {
      if (text === undefined) rmSync(join(content, file), { force: true });
      else writeFiles(content, { [file]: text });
    },
  }));

/** `site.yaml` says something else, or nothing that can be read until the next such edit. */
export const settingEdits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .constantFrom(...Object.keys(settings))
      .chain((field) =>
        fc.record({ field: fc.constant(field), value: fc.constantFrom(...(settings[field] ?? [])) }),
      )
      .map(
        ({ field, value }): Edit => ({
          kind: "change site.yaml",
          name: `site.yaml: ${field} = ${value}`,
          apply: (room) => {
            if (value === undefined) room.settings.delete(field);
            else room.settings.set(field, value);
            writeSettings(room);
          },
        }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("title: [", "", "title: بلا رابط\n", "\0").map(
      (text): Edit => ({
        kind: "break site.yaml",
        name: `site.yaml = ${JSON.stringify(text)}`,
        apply: ({ content }) => writeFiles(content, { "site.yaml": text }),
      }),
    ),
  },
);
