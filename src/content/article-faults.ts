import { rememberTexts } from "../arabic/remember-texts.ts";
import { slugify } from "../arabic/slug.ts";
import { formFaults } from "./article-form.ts";
import { commas, type Newsroom } from "./article-schema.ts";
import { dateFaults } from "./date-faults.ts";
import { type Fault, faultAt } from "./fault.ts";
import { lostWords } from "./lost-words.ts";
import type { Sheet } from "./place-faults.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * What no field shows by itself, checked on the fields as they were typed, so that an editor sees it together with
 * what is wrong in the fields.
 */
export function articleFaults(fields: Fields, sheet: Sheet, { settings }: Newsroom): Fault[] {
  return [
    ...lostWords(sheet.yaml, sheet.names),
    ...namelessFile(fields, sheet.path),
    ...dateFaults(fields, settings.timezone),
    ...formFaults(fields),
    ...emptyTags(fields["tags"]),
  ];
}

/**
 * The last part of an article's address when the article does not say: the file's name. Asked when a file is checked
 * and again when its article is made.
 */
export const slugOf: (path: string) => string = rememberTexts(100, (path) => slugify(fileName(path)));

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
}

function namelessFile(fields: Fields, path: string): Fault[] {
  if (fields["slug"] !== undefined || slugOf(path) !== "") return [];
  return [faultAt(["slug"], "slug-empty", { value: fileName(path) })];
}

/** A comma too many. A tags field without any tag is only a blank field. */
function emptyTags(tags: unknown): Fault[] {
  const list: readonly unknown[] = Array.isArray(tags) ? tags : [tags];
  return list.flatMap((tag, index) => {
    const blank =
      tag === null || (typeof tag === "string" && tag.split(commas).some((part) => part.trim() === ""));
    return blank ? [faultAt(["tags", index], "empty-tag")] : [];
  });
}
