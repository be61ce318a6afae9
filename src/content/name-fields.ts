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
const mostFaults = 50;

/**
 * Turns what was written (Arabic or English names, in any order) into fields under the schema's names. Finds unknown
 * names, one thing under two names, and hidden characters in texts.
 */
export function nameFields(
  tree: ReadonlyMap<unknown, unknown>,
  names: FieldNames,
  at: Fault["at"] = [],
): NamedFields {
  const fields: Record<string, unknown> = Object.create(null);
  const written = new Map<string, string>();
  const faults: Fault[] = [];
  let index = -1;
  for (const [key, value] of tree) {
    index += 1;
    if (faults.length >= mostFaults) {
      faults.push(faultAt(at, "too-many-problems"));
      break;
    }
    const field = typeof key === "string" ? fieldOf(names, key) : undefined;
    if (typeof key !== "string") faults.push(faultAt([...at, index], "yaml-key", {}, "name"));
    else if (field === undefined) faults.push(unknownField(key, names, at));
    else if (written.has(field))
      faults.push(
        faultAt([...at, key], "field-twice", { first: written.get(field) ?? "", value: key }, "name"),
      );
    else {
      written.set(field, key);
      faults.push(...hiddenInName(key, [...at, field]));
      const named = nameValue(value, field, names, [...at, field]);
      faults.push(...named.faults);
      if (named.value !== undefined) fields[field] = named.value;
    }
  }
  return { fields, faults };
}

function unknownField(key: string, names: FieldNames, at: Fault["at"]): Fault {
  const suggestion = nearestName(key, names.spellings) ?? "";
  const known = [...new Set(names.fields.values())].join(" | ");
  return faultAt([...at, key], "unknown-field", { value: key, suggestion, known }, "name");
}

function hiddenInName(key: string, at: Fault["at"]): Fault[] {
  const refusal = textFault(key);
  return refusal === undefined ? [] : [faultAt(at, refusal.code, refusal.values, "name")];
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
  if (Array.isArray(value))
    return { value, faults: value.flatMap((item, index) => hidden(item, [...at, index])) };
  return { value, faults: hidden(value, at) };
}

function isBlank(value: unknown, field: string, names: FieldNames): boolean {
  return typeof value === "string" && value.trim() === "" && !names.blankAllowed.has(field);
}

function hidden(value: unknown, at: Fault["at"]): Fault[] {
  const refusal = typeof value === "string" ? textFault(value) : undefined;
  return refusal === undefined ? [] : [faultAt(at, refusal.code, refusal.values)];
}
