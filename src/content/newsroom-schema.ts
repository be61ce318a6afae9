import { z } from "zod";
import { fieldNames } from "./field-names.ts";
import { type Reading, readAs } from "./refuse.ts";
import { line, listOf, prose, webAddress } from "./value-schemas.ts";

const title = { names: ["الاسم", "العنوان"] };
const description = { names: ["الوصف"] };

/** The fields of one entry of `sections.yaml`. */
export const sectionNames = fieldNames({ title, description, parent: { names: ["القسم الأعلى"] } });

export const sectionSchema = z.object({
  title: line,
  description: line.optional(),
  parent: line.optional(),
});

/** The fields of one entry of `tags.yaml` or `sources.yaml`. */
export const registeredNames = fieldNames({
  title,
  description,
  url: { names: ["الرابط"] },
  aliases: { names: ["alias", "أسماء أخرى"] },
});

export const registeredSchema = z.object({
  title: line,
  description: line.optional(),
  url: webAddress.optional(),
  aliases: listOf(line).default([]),
});

/** The fields of a file in `authors/`. */
export const authorNames = fieldNames({
  name: { names: ["الاسم"] },
  role: { names: ["الصفة", "المنصب"] },
  biography: { names: ["bio", "النبذة", "السيرة"] },
  portrait: { names: ["الصورة"] },
});

export function authorSchema(readMedia: (file: string) => Reading<string>) {
  return z.object({
    name: line,
    role: line.optional(),
    biography: prose.optional(),
    portrait: readAs(readMedia).optional(),
  });
}
