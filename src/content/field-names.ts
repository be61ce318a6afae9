import { foldForComparison } from "../arabic/fold.ts";

/** The fields that one level of a file may hold, under every name that an editor may give them. */
export type FieldNames = {
  /** Name as written (exact spellings and folded ones) → field. */
  readonly fields: ReadonlyMap<string, string>;
  /** Every name as the documentation spells it, for suggestions. */
  readonly spellings: readonly string[];
  /** One level down: the fields inside a field. */
  readonly inside: ReadonlyMap<string, FieldNames>;
  /** Fields where an empty text says something (`alt: ""`); elsewhere it is the same as nothing. */
  readonly blankAllowed: ReadonlySet<string>;
  /** Set where the level's names are the newsroom's own (a registry's keys): the fields inside each. */
  readonly entries: FieldNames | undefined;
};

/** How a schema file writes them: the other names of a field, and what may stand inside it. */
export type FieldTable = Readonly<
  Record<string, { readonly names: readonly string[]; readonly inside?: FieldNames; readonly blank?: true }>
>;

/** Compiles a table once, when its schema file is loaded. */
export function fieldNames(table: FieldTable): FieldNames {
  const fields = new Map<string, string>();
  const inside = new Map<string, FieldNames>();
  for (const [field, { names, inside: inner }] of Object.entries(table)) {
    for (const name of [field, ...names]) fields.set(name, field).set(foldName(name), field);
    if (inner !== undefined) inside.set(field, inner);
  }
  const spellings = Object.entries(table).flatMap(([field, { names }]) => [field, ...names]);
  const blankAllowed = new Set(Object.keys(table).filter((field) => table[field]?.blank === true));
  return { fields, spellings, inside, blankAllowed, entries: undefined };
}

/** A file whose top level holds the newsroom's own keys, each with these fields. */
export function registryNames(entries: FieldNames): FieldNames {
  return { fields: new Map(), spellings: [], inside: new Map(), blankAllowed: new Set(), entries };
}

/** The field that a written name means; in a registry, the key itself. */
export function fieldOf(names: FieldNames, written: string): string | undefined {
  if (names.entries !== undefined) return written;
  return names.fields.get(written) ?? names.fields.get(foldName(written));
}

/** `آخر_تحديث`, «آخر تحديث» and `Updated ` are told apart by nobody. */
function foldName(written: string): string {
  return foldForComparison(written.replace(/[_-]/g, " "));
}
