import type { z } from "zod";
import { slugify } from "../arabic/slug.ts";
import { type Fault, faultAt, isErrorFault } from "./fault.ts";
import type { FieldNames } from "./field-names.ts";
import { lostWords } from "./lost-words.ts";
import { nameFields } from "./name-fields.ts";
import { shapeFaults } from "./shape-faults.ts";
import { textFault } from "./text-fault.ts";

/** An entry that is right, under its key. */
export type Keyed<Value> = { readonly key: string; readonly value: Value };

/** What a registry file holds, and the faults of all its entries. */
export type Registry<Value> = {
  readonly entries: readonly Keyed<Value>[];
  readonly faults: readonly Fault[];
};

/** How the entries of one registry look. */
export type EntryForm<Value> = { readonly schema: z.ZodType<Value>; readonly names: FieldNames };

/**
 * Checks the entries of `sections.yaml`, `tags.yaml` or `sources.yaml`: `key: { title … }`, or `key: title` for short.
 * A wrong entry is left out, the others stay. Two keys that make one address are wrong, because each has a page.
 */
export function readEntries<Value>(
  tree: ReadonlyMap<unknown, unknown>,
  yaml: string,
  form: EntryForm<Value>,
): Registry<Value> {
  const slugs = new Map<string, string>();
  const entries: Keyed<Value>[] = [];
  const faults = lostWords(yaml, form.names);
  const cut = new Set(faults.map(({ at }) => at[0]));
  for (const [key, content] of tree) {
    const entry = typeof key === "string" ? readEntry(key, content, form) : noKey;
    const found = [...entry.faults, ...keyFaults(key, slugs)];
    faults.push(...found);
    if (entry.value !== undefined && !found.some(isErrorFault) && typeof key === "string" && !cut.has(key))
      entries.push({ key, value: entry.value });
  }
  return { entries, faults };
}

type Entry<Value> = { readonly value: Value | undefined; readonly faults: readonly Fault[] };

const noKey: Entry<never> = { value: undefined, faults: [faultAt([], "yaml-key")] };

function readEntry<Value>(key: string, content: unknown, { schema, names }: EntryForm<Value>): Entry<Value> {
  const inner = names.entries ?? names;
  const whole = typeof content === "string" ? new Map([["title", content]]) : (content ?? new Map());
  if (!(whole instanceof Map))
    return {
      value: undefined,
      faults: [faultAt([key], "expected-fields", { suggestion: `${key}: { title: … }` })],
    };
  const named = nameFields(whole, inner, [key]);
  const parsed = schema.safeParse(named.fields, { reportInput: true });
  const shape = parsed.success ? [] : shapeFaults(parsed.error, [key]);
  return { value: parsed.data, faults: [...named.faults, ...shape] };
}

function keyFaults(key: unknown, slugs: Map<string, string>): Fault[] {
  if (typeof key !== "string") return [];
  const hidden = textFault(key);
  if (hidden !== undefined) return [faultAt([key], hidden.code, hidden.values, "name")];
  const slug = slugify(key);
  if (slug === "") return [faultAt([key], "key-form", { value: key }, "name")];
  const other = slugs.get(slug);
  if (other !== undefined) return [faultAt([key], "twin-key", { value: key, other }, "name")];
  slugs.set(slug, key);
  return [];
}
