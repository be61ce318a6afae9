import { foldForComparison } from "../arabic/fold.ts";
import { firstSuggestions, nearestName } from "./nearest-name.ts";

/** Finds the entry that a name written in an article means: by its key, or by any of its names. */
export type NameIndex<Entry> = {
  readonly find: (written: string) => Entry | undefined;
  /** The key or name that is nearest to a wrong one; empty when none is near. */
  readonly suggest: (written: string) => string;
  /** All keys, for «choose one of these». */
  readonly known: string;
};

/** Keys go before names. A name that two entries share finds neither: whoever writes it must say which by its key. */
export function nameIndex<Entry extends { readonly key: string }>(
  entries: readonly Entry[],
  namesOf: (entry: Entry) => readonly string[],
): NameIndex<Entry> {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const keysFolded = new Map(entries.map((entry) => [foldForComparison(entry.key), entry]));
  const byName = unsharedNames(entries, namesOf);
  const spellings = [...byKey.keys(), ...entries.flatMap(namesOf)];
  return {
    find: (written) => {
      const exact = byKey.get(written);
      if (exact !== undefined) return exact;
      const folded = foldForComparison(written);
      return keysFolded.get(folded) ?? byName.get(folded);
    },
    suggest: firstSuggestions((written) => nearestName(written, spellings) ?? ""),
    known: entries.map(({ key }) => key).join(" | "),
  };
}

function unsharedNames<Entry>(
  entries: readonly Entry[],
  namesOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, Entry | undefined> {
  const byName = new Map<string, Entry | undefined>();
  for (const entry of entries) {
    for (const name of new Set(namesOf(entry).map(foldForComparison)))
      byName.set(name, byName.has(name) ? undefined : entry);
  }
  return byName;
}
