import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { project } from "./build-in.ts";
import { writeFiles } from "./read-site.ts";

/** One thing that an editor does; `apply` changes the folder `content` and may move the clock. */
export type Edit = { readonly name: string; readonly apply: (room: RandomNewsroom) => void };

/** A newsroom that edits change: its articles as fields and text, and the clock. */
export type RandomNewsroom = {
  readonly content: string;
  readonly articles: Map<string, { readonly fields: Record<string, string>; readonly body: string }>;
  now: number;
};

const hour = 3_600_000;
const start = Date.UTC(2025, 9, 1);
const at = (hours: number) => new Date(start + hours * hour).toISOString();

/** Twenty articles of every kind, six hours apart over five days; the clock stands before the last three of them. */
export function makeRandomNewsroom(content: string): RandomNewsroom {
  const room: RandomNewsroom = { content, articles: new Map(), now: start + 100 * hour };
  mkdirSync(join(content, "media"), { recursive: true });
  for (const [index, file] of pictures.entries()) placePicture(content, file, index);
  for (const file of ["logo.svg", "regional-budget.pdf"])
    copyFileSync(join(project, "content/media", file), join(content, "media", file));
  writeFiles(content, {
    "site.yaml": settings(""),
    "sections.yaml": sections("سياسة"),
    "authors/hala.yaml": "name: هالة\nbiography: نبذة.\n",
    "authors/nour.yaml": "name: نور\n",
    "pages/about.md": "---\ntitle: من نحن\n---\nنص.\n",
  });
  for (let index = 0; index < 20; index += 1) {
    const fields = { ...plainFields(index), ...forms[index % forms.length] };
    setArticle(room, `خبر-${index}`, fields, index % forms.length === liveForm ? liveBody : bodyOf(index));
  }
  return room;
}

/** Any edit; most of them of one field of one article, since that is what newsrooms do. */
export function anyEdit(): fc.Arbitrary<Edit> {
  return fc.oneof(
    { arbitrary: fieldEdit, weight: 12 },
    { arbitrary: articleEdit, weight: 9 },
    { arbitrary: fileEdit, weight: 5 },
    { arbitrary: pictureEdit, weight: 1 },
    { arbitrary: clockEdit, weight: 3 },
  );
}

const pictures = ["a.jpg", "b.jpg", "c.jpg"];
const photographs = ["stone-bridge.jpg", "dew.jpg", "coffee-cup.jpg"];

function placePicture(content: string, file: string, photograph: number): void {
  const from = join(project, "content/media", photographs[photograph % photographs.length] ?? "dew.jpg");
  copyFileSync(from, join(content, "media", file));
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

function bodyOf(index: number): string {
  return `متن الخبر ${index} عن جسر المدينة وسوقها.\n\n${index % 5 === 0 ? "![صورة](c.jpg)\n" : "> قول.\n"}`;
}

function plainFields(index: number): Record<string, string> {
  return {
    title: `${["جسر", "سوق", "مدرسة"][index % 3]} في المدينة ${index}`,
    date: at(index * 6),
    section: ["politics", "sport", "local"][index % 3] ?? "sport",
    tags: `[وسم ${index % 4}, حلب]`,
    source: `وكالة ${index % 2}`,
    ...(index % 2 === 0 ? { id: `aaaaaaaa${"abcdefghij"[index / 2]}a` } : {}),
  };
}

function setArticle(
  { content, articles }: RandomNewsroom,
  name: string,
  fields: Record<string, string>,
  body: string,
) {
  articles.set(name, { fields, body });
  const lines = Object.entries(fields).map(([field, value]) => `${field}: ${value}`);
  writeFiles(content, { [`articles/${name}.md`]: `---\n${lines.join("\n")}\n---\n${body}` });
}

function removeArticle({ content, articles }: RandomNewsroom, name: string): void {
  articles.delete(name);
  rmSync(join(content, "articles", `${name}.md`), { force: true });
}

const instants = fc.integer({ min: 0, max: 180 }).map(at);
const gone = fc.constant(undefined);

/** What may stand in a field, right or wrong; undefined takes the field away. */
const fieldValues: Readonly<Record<string, fc.Arbitrary<string | undefined>>> = {
  title: fc
    .constantFrom("عنوان جديد", 'جسر <b>آخر</b> & \\"قول\\"', "BBC عن غزة 2025")
    .map((text) => `"${text}"`),
  date: instants,
  updated: fc.option(instants, { nil: undefined }),
  section: fc.constantFrom("politics", "sport", "local", "nowhere"),
  tags: fc.constantFrom("[حلب]", "[وسم 1, وسم 2]", "[أحمد]", "[احمد، وسم 3]", "[page]", undefined),
  source: fc.constantFrom("وكالة 0", "وكالة جديدة", undefined),
  authors: fc.constantFrom("[hala]", "[hala, nour]", "[nobody]", undefined),
  summary: fc.constantFrom("موجز جديد", undefined),
  image: fc.constantFrom("{ file: b.jpg, alt: ندى }", "{ file: none.jpg, alt: لا }", undefined),
  draft: fc.constantFrom("true", undefined),
  slug: fc.constantFrom("اسم-واحد", "اسم-آخر", undefined),
  aliases: fc.constantFrom("[/2024/01/قديم/]", "[/2025/10/خبر-3/]", "[/search/]", undefined),
  id: fc.constantFrom("aaaaaaaaaa", "bbbbbbbbbb", undefined),
  kind: fc.constantFrom("news", "opinion", "live", undefined),
  embargo: fc.option(instants, { nil: undefined }),
  expires: fc.option(instants, { nil: undefined }),
  withdrawn: fc.oneof(
    gone,
    instants.map((date) => `{ date: ${date}, reason: سبب }`),
  ),
  pinned: fc.constantFrom("true", undefined),
  breaking: fc.oneof(fc.constantFrom("true", undefined), instants),
  series: fc.constantFrom("الماء", "{ name: الماء, part: 2 }", "{ name: الارض, part: 9 }", undefined),
  points: fc.constantFrom("[نقطة]", undefined),
  corrections: fc.oneof(
    gone,
    instants.map((date) => `[{ date: ${date}, text: صححنا الرقم. }]`),
  ),
};

const anyName = fc.integer({ min: 0, max: 24 }).map((index) => `خبر-${index}`);

const fieldEdit = fc
  .constantFrom(...Object.keys(fieldValues))
  .chain((field) =>
    fc.record({ field: fc.constant(field), value: fieldValues[field] ?? gone, name: anyName }),
  )
  .map(
    ({ field, value, name }): Edit => ({
      name: `${name}: ${field} = ${value}`,
      apply: (room) => {
        const { [field]: _, ...fields } = room.articles.get(name)?.fields ?? plainFields(1);
        const all = value === undefined ? fields : { ...fields, [field]: value };
        setArticle(room, name, all, room.articles.get(name)?.body ?? bodyOf(1));
      },
    }),
  );

const articleEdit = fc
  .record({
    name: anyName,
    other: anyName,
    what: fc.constantFrom("add", "body", "body", "delete", "rename", "break", "mend", "mend"),
  })
  .map(
    ({ name, other, what }): Edit => ({
      name: `${what} ${name} (${other})`,
      apply: (room) => {
        const { fields, body } = room.articles.get(name) ?? { fields: plainFields(19), body: bodyOf(19) };
        if (what === "delete" || what === "rename") removeArticle(room, name);
        if (what === "rename") setArticle(room, other, fields, body);
        if (what === "body") setArticle(room, name, fields, `${body}\nوزيادة.\n\n![ندى](b.jpg)\n`);
        if (what === "break") setArticle(room, name, { ...fields, title: '"بلا نهاية' }, body);
        if (what === "add" || what === "mend")
          setArticle(room, name, { ...fields, title: "عنوان سليم", section: "politics" }, body);
      },
    }),
  );

function settings(more: string): string {
  return `title: تجربة\nurl: https://news.example\ntimezone: Asia/Damascus\n${more.includes("itemsPerPage") ? "" : "itemsPerPage: 5\n"}${more}`;
}

function sections(title: string): string {
  return `politics: { title: ${title} }\nsport: { title: رياضة }\nlocal: { title: محليات, parent: politics }\n`;
}

/** Whole files of the newsroom, by what may stand in them; undefined takes the file away. */
const files: Readonly<Record<string, readonly (string | undefined)[]>> = {
  "site.yaml": [
    "",
    "itemsPerPage: 7\n",
    "articlesForTagPage: 3\n",
    "digits: latn\n",
    "features: { search: false }\n",
    "features: { cards: false, share: false }\n",
    "logo: { file: logo.svg, alt: شعار }\n",
    "hijri: { show: true }\noldStoryMonths: 1\nitemsPerPage: 6\n",
  ].map(settings),
  "sections.yaml": [sections("سياسة"), sections("شؤون"), `${sections("سياسة")}page: { title: صفحة }\n`],
  "tags.yaml": [undefined, "halab: { title: حلب, aliases: [وسم 1] }\n", "ahmad: { title: أحمد }\n"],
  "sources.yaml": [undefined, "wire: { title: وكالة 0, url: 'https://wire.example/' }\n"],
  "series.yaml": [undefined, "water: { title: الماء, description: عن الماء }\n"],
  "authors/hala.yaml": ["name: هالة\n", "name: هالة القمري\nportrait: b.jpg\n"],
  "pages/about.md": [undefined, "---\ntitle: من نحن\n---\nنص.\n", "---\ntitle: عنّا\n---\n![ندى](c.jpg)\n"],
  "pages/privacy.md": [undefined, "---\ntitle: الخصوصية\norder: 1\n---\nنص.\n"],
  "front-page.yaml": [
    undefined,
    "lead: خبر-2\nsecondary: [خبر-5, خبر-0]\nsecondaryCount: 3\n",
    "sections: [sport, { section: politics, count: 2 }]\n",
    "lead: none\n",
  ],
  "urls/2025-10.txt": [
    undefined,
    "/2025/10/خبر-0/\taaaaaaaaaa\n/2025/10/كان-هنا/\taaaaaaaaaa\n/tags/حلب/\t\n/series/الماء/\t\n",
    "/2025/10/خبر-4/\taaaaaaaaca\n/2025/10/لا-أحد/\tzzzzzzzzzz\n/about/\t\n",
  ],
};

const fileEdit = fc
  .constantFrom(...Object.keys(files))
  .chain((file) => fc.record({ file: fc.constant(file), text: fc.constantFrom(...(files[file] ?? [])) }))
  .map(
    ({ file, text }): Edit => ({
      name: `${file} = ${JSON.stringify(text)}`,
      apply: ({ content }) => {
        if (text === undefined) rmSync(join(content, file), { force: true });
        else writeFiles(content, { [file]: text });
      },
    }),
  );

const pictureEdit = fc
  .record({ file: fc.constantFrom(...pictures), photograph: fc.integer({ min: 0, max: 2 }) })
  .map(
    ({ file, photograph }): Edit => ({
      name: `${file} is photograph ${photograph}`,
      apply: ({ content }) => placePicture(content, file, photograph),
    }),
  );

const clockEdit = fc.integer({ min: -12, max: 48 }).map(
  (hours): Edit => ({
    name: `clock ${hours} h`,
    apply: (room) => {
      room.now += hours * hour;
    },
  }),
);
