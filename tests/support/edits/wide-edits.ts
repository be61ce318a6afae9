import fc from "fast-check";
import type { Edit } from "./edit.ts";
import { type RandomNewsroom, removeArticle, setArticle } from "./random-newsroom.ts";

/** What concerns many articles at once: sections emptied, tags renamed, the parts of a series in another order. */
export const wideEdits: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom("politics", "sport", "local").chain((section) =>
    fc.constantFrom("politics", "sport", "local", undefined).map(
      (to): Edit => ({
        kind: "empty a section",
        name: `every article of ${section} goes to ${to}`,
        apply: (room) => {
          for (const [name, { fields }] of [...room.articles])
            if (fields["section"] !== section) continue;
            else if (to === undefined) removeArticle(room, name);
            else setField(room, name, "section", to);
        },
      }),
    ),
  ),
  fc
    .record({ from: fc.constantFrom("وسم 1", "حلب", "أحمد"), to: fc.constantFrom("وسم 2", "احمد", "حلب") })
    .map(
      ({ from, to }): Edit => ({
        kind: "retag",
        name: `the tag ${from} is ${to} everywhere`,
        apply: (room) => {
          for (const [name, { fields }] of [...room.articles])
            if (fields["tags"]?.includes(from))
              setField(room, name, "tags", fields["tags"].replaceAll(from, to));
        },
      }),
    ),
  fc.shuffledSubarray([2, 3, 5, 7, 11, 13], { minLength: 3 }).map(
    (parts): Edit => ({
      kind: "reorder a series",
      name: `parts of a series in the order ${parts}`,
      apply: (room) => {
        for (const [index, part] of parts.entries())
          if (room.articles.has(`خبر-${part}`))
            setField(room, `خبر-${part}`, "series", `{ name: الماء, part: ${index + 1} }`);
      },
    }),
  ),
);

function setField(room: RandomNewsroom, name: string, field: string, value: string): void {
  const article = room.articles.get(name);
  if (article !== undefined)
    setArticle(room, name, { ...article, fields: { ...article.fields, [field]: value } });
}
