import fc from "fast-check";
import { writeFiles } from "../read-site.ts";
import type { Edit } from "./edit.ts";
import {
  articleNamed,
  fileOf,
  type RandomNewsroom,
  removeArticle,
  type StoredArticle,
  setArticle,
  textOf,
} from "./random-newsroom.ts";

/** One article comes, goes, changes its text, its name or its folder, or changes places with another. */
export function articleEdits(names: fc.Arbitrary<string>): fc.Arbitrary<Edit> {
  return fc
    .record({ name: names, other: names, kind: fc.constantFrom(...Object.keys(doings)) })
    .map(({ name, other, kind }) => ({
      kind,
      name: `${kind} ${name} (${other})`,
      apply: (room) => doings[kind]?.(room, name, other),
    }));
}

/** The file of one article stops being right, by hand or by a torn copy, or is right again. */
export function breakingEdits(names: fc.Arbitrary<string>): fc.Arbitrary<Edit> {
  const breaks = fc.record({ name: names, how: fc.constantFrom(...Object.keys(breakings)) }).map(
    ({ name, how }): Edit => ({
      kind: "break",
      name: `break ${name}: ${how}`,
      apply: (room) => {
        const article = articleNamed(room, name);
        setArticle(room, name, article);
        writeFiles(room.content, { [fileOf(name, article)]: breakings[how]?.(article) ?? "" });
      },
    }),
  );
  const mends = fc.record({ name: names, isAsBefore: fc.boolean() }).map(
    ({ name, isAsBefore }): Edit => ({
      kind: "mend",
      name: `mend ${name}${isAsBefore ? " as it was" : ""}`,
      apply: (room) => {
        const article = articleNamed(room, name);
        const date = new Date(room.now - 3_600_000).toISOString();
        const right = { title: "عنوان سليم", date, section: "politics", tags: "[حلب]" };
        setArticle(room, name, isAsBefore ? article : { ...article, fields: right });
      },
    }),
  );
  return fc.oneof(breaks, mends);
}

type Doing = (room: RandomNewsroom, name: string, other: string) => void;

const doings: Readonly<Record<string, Doing>> = {
  add: (room, name) => {
    const fields = { title: "خبر جديد", date: new Date(room.now).toISOString(), section: "politics" };
    setArticle(room, name, { folder: "2025/11/", fields, body: "متن جديد عن سوق المدينة.\n" });
  },
  delete: (room, name) => removeArticle(room, name),
  rename: (room, name, other) => {
    const article = articleNamed(room, name);
    removeArticle(room, name);
    setArticle(room, other, article);
  },
  "change a body": (room, name, other) => {
    const article = articleNamed(room, name);
    const body = `${article.body}\nوزيادة عن [${other}](${other}).\n\n![ندى](b.jpg)\n`;
    setArticle(room, name, { ...article, body });
  },
  "change as many letters": (room, name) => {
    const article = articleNamed(room, name);
    setArticle(room, name, { ...article, body: article.body.replace("متن", "نتم") });
  },
  move: (room, name) => {
    const article = articleNamed(room, name);
    setArticle(room, name, { ...article, folder: article.folder === "2025/12/" ? "" : "2025/12/" });
  },
  swap: (room, name, other) => {
    const [one, two] = [articleNamed(room, name), articleNamed(room, other)];
    setArticle(room, name, two);
    setArticle(room, other, one);
  },
  copy: (room, name) =>
    writeFiles(room.content, { [`articles/2025/11/${name}-نسخة.md`]: textOf(articleNamed(room, name)) }),
};

const breakings: Readonly<Record<string, (article: StoredArticle) => string | Uint8Array>> = {
  "no end of a text": ({ fields, body }) =>
    textOf({ folder: "", fields: { ...fields, title: '"بلا نهاية' }, body }),
  "no such section": ({ fields, body }) =>
    textOf({ folder: "", fields: { ...fields, section: "nowhere" }, body }),
  "no date": ({ fields, body }) => textOf({ folder: "", fields: { ...fields, date: "أمس" }, body }),
  "no picture": ({ fields, body }) => textOf({ folder: "", fields, body: `${body}\n![لا](none.jpg)\n` }),
  "a draft as well": ({ fields, body }) =>
    textOf({ folder: "", fields: { ...fields, title: "[", draft: "true" }, body }),
  "an end as well": ({ fields, body }) =>
    textOf({ folder: "", fields: { ...fields, title: "[", expires: "2025-10-03" }, body }),
  "no front matter": ({ body }) => body,
  "cut in two": (article) => textOf(article).slice(0, 40),
  empty: () => "",
  "other bytes": () => new Uint8Array([0, 255, 0, 254]),
};
