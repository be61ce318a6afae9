import { type Fault, faultAt } from "./fault.ts";
import { type FieldNames, fieldOf } from "./field-names.ts";
import { nearestName } from "./nearest-name.ts";
import { textFault } from "./text-fault.ts";

/** A level of a file under its schema's own names. Values that are not there are not there: no nulls, no blanks. */
export type NamedFields = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
};

/** More than that is noise, and hostile files could hold thousands. */
export const mostFaults = 50;

/**
 * Turns what was written (Arabic or English names, in any order) into fields under the schema's names. Finds unknown
 * names, one thing under two names, and hidden characters in texts.
 */
export function nameFields(
  tree: ReadonlyMap<unknown, unknown>,
  names: FieldNames,
  at: Fault["at"] = [],
): NamedFields {
  const fields: Record<string, unknown> = {};
  const faults: Fault[] = [];
  const written = new Map<string, string>();
  for (const [index, [key, value]] of [...tree].entries()) {
    if (faults.length >= mostFaults) return { fields, faults: [...faults, faultAt(at, "too-many-problems")] };
    const name = readName(key, index, names, at, written);
    if ("fault" in name) {
      faults.push(name.fault);
      continue;
    }
    const named = nameValue(value, name.field, names, [...at, name.field]);
    faults.push(...hidden(key, [...at, name.field], "name"), ...named.faults);
    if (named.value !== undefined) fields[name.field] = named.value;
  }
  return { fields, faults };
}

/** The field that a name means, noted in `written` under the name it has in this file. */
function readName(
  key: unknown,
  index: number,
  names: FieldNames,
  at: Fault["at"],
  written: Map<string, string>,
): { readonly field: string } | { readonly fault: Fault } {
  if (typeof key !== "string") return { fault: faultAt([...at, index], "yaml-key", {}, "name") };
  const field = fieldOf(names, key);
  if (field === undefined) return { fault: unknownField(key, names, at) };
  const first = written.get(field);
  if (first !== undefined)
    return { fault: faultAt([...at, key], "field-twice", { first, value: key }, "name") };
  written.set(field, key);
  return { field };
}

function unknownField(key: string, names: FieldNames, at: Fault["at"]): Fault {
  const suggestion = nearestName(key, names.spellings) ?? "";
  const known = [...new Set(names.fields.values())].join(" | ");
  return faultAt([...at, key], "unknown-field", { value: key, suggestion, known }, "name");
}

function nameValue(
  value: unknown,
  field: string,
  names: FieldNames,
  at: Fault["at"],
): { value: unknown; faults: readonly Fault[] } {
  if (value === null || isBlank(value, field, names)) return { value: undefined, faults: [] };
  const inner = names.inside.get(field);
  if (value instanceof Map && inner !== undefined) {
    const { fields, faults } = nameFields(value, inner, at);
    return { value: fields, faults };
  }
  if (Array.isArray(value)) return nameItems(value, inner, at);
  return { value, faults: hidden(value, at) };
}

/** A list of texts, or of fields that have names of their own. */
function nameItems(
  items: readonly unknown[],
  inner: FieldNames | undefined,
  at: Fault["at"],
): { value: readonly unknown[]; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const value = items.map((item, index) => {
    const isNamed = item instanceof Map && inner !== undefined;
    const named = isNamed ? nameFields(item, inner, [...at, index]) : undefined;
    if (faults.length < mostFaults) faults.push(...(named?.faults ?? hidden(item, [...at, index])));
    return named?.fields ?? item;
  });
  return { value, faults };
}

function isBlank(value: unknown, field: string, names: FieldNames): boolean {
  return typeof value === "string" && value.trim() === "" && !names.blankAllowed.has(field);
}

function hidden(text: unknown, at: Fault["at"], mark: Fault["mark"] = "value"): Fault[] {
  const refusal = typeof text === "string" ? textFault(text) : undefined;
  return refusal === undefined ? [] : [faultAt(at, refusal.code, refusal.values, mark)];
}
