import fc from "fast-check";
import type { Edit } from "./edit.ts";
import { articleNamed, setArticle } from "./random-newsroom.ts";
import type { Scale } from "./scales.ts";

const gone = fc.constant(undefined);

/** One field of one article gets another value, right or wrong, or goes. */
export function fieldEdits(names: fc.Arbitrary<string>, scale: Scale): fc.Arbitrary<Edit> {
  const values = fieldValues(scale);
  return fc
    .constantFrom(...Object.keys(values))
    .chain((field) => fc.record({ field: fc.constant(field), value: values[field] ?? gone, name: names }))
    .map(({ field, value, name }) => ({
      kind: kinds[field] ?? "change",
      name: `${name}: ${field} = ${value}`,
      apply: (room) => {
        const article = articleNamed(room, name);
        const { [field]: _, ...fields } = article.fields;
        setArticle(room, name, {
          ...article,
          fields: value === undefined ? fields : { ...fields, [field]: value },
        });
      },
    }));
}

const kinds: Readonly<Record<string, string>> = {
  tags: "retag",
  date: "reschedule",
  embargo: "reschedule",
  expires: "reschedule",
  corrections: "correct",
  withdrawn: "withdraw",
  slug: "change an address",
  aliases: "change an address",
  id: "change an address",
};

/** What may stand in a field, right or wrong; undefined takes the field away. */
function fieldValues({
  start,
  articles,
  hoursApart,
}: Scale): Readonly<Record<string, fc.Arbitrary<string | undefined>>> {
  const instants = fc
    .integer({ min: 0, max: articles * hoursApart + 60 })
    .map((hours) => new Date(start + hours * 3_600_000).toISOString());
  return {
    title: fc
      .constantFrom("عنوان جديد", 'جسر <b>آخر</b> & \\"قول\\"', "BBC عن غزة 2025")
      .map((text) => `"${text}"`),
    date: instants,
    updated: fc.option(instants, { nil: undefined }),
    section: fc.constantFrom("politics", "sport", "local", "nowhere"),
    tags: fc.constantFrom(
      ...["[حلب]", "[وسم 1, وسم 2]", "[أحمد]", "[احمد، وسم 3]", "[أَحمد, وسم 1]", "[نادر]", "[page]"],
      undefined,
    ),
    source: fc.constantFrom(
      "وكالة 0",
      "وكالة جديدة",
      "{ name: وكالة 1, url: 'https://a.example/b' }",
      undefined,
    ),
    authors: fc.constantFrom("[hala]", "[hala, nour]", "[nobody]", undefined),
    summary: fc.constantFrom("موجز جديد", undefined),
    image: fc.constantFrom(
      ...["{ file: b.jpg, alt: ندى }", "{ file: none.jpg, alt: لا }", "{ file: drawn.svg, alt: رسم }"],
      ...["{ file: a.jpg, alt: جسر, focus: 0% 0% }", "{ file: c.jpg, alt: فنجان, focus: أسفل }"],
      undefined,
    ),
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
}
