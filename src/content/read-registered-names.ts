import { foldForComparison } from "../arabic/fold.ts";
import type { RegisteredName } from "../model/newsroom.ts";
import type { Checked } from "./checked.ts";
import { type Fault, faultAt } from "./fault.ts";
import { registryNames } from "./field-names.ts";
import { registeredNames, registeredSchema } from "./newsroom-schema.ts";
import { placeFaults } from "./place-faults.ts";
import { readFieldFile } from "./read-fields.ts";
import { readEntries } from "./read-registry.ts";

const names = registryNames(registeredNames);

/** Reads `tags.yaml` or `sources.yaml`. Both may be missing: a newsroom starts without them. */
export function readRegisteredNames(
  folder: string,
  path: string,
  instead?: Uint8Array,
): Checked<readonly RegisteredName[]> {
  const file = readFieldFile(folder, path, names, instead);
  if (file.kind === "absent") return { value: [], problems: [] };
  if (file.kind === "broken") return { value: [], problems: file.problems };
  const { entries, faults } = readEntries(file.tree, file.sheet.yaml, { schema: registeredSchema, names });
  const registered = entries.map(({ key, value }) => ({
    key,
    title: value.title,
    description: value.description,
    url: value.url,
    aliases: value.aliases,
  }));
  return { value: registered, problems: placeFaults(file.sheet, [...faults, ...sharedNames(registered)]) };
}

/** A name can lead to one page only: the entry that has it first keeps it, and the other is told. */
function sharedNames(registered: readonly RegisteredName[]): Fault[] {
  const owners = new Map<string, string>();
  return registered.flatMap(({ key, title, aliases }) => {
    const named: [name: string, at: Fault["at"]][] = [
      [key, [key]],
      [title, [key, "title"]],
      ...aliases.map((alias, index): [string, Fault["at"]] => [alias, [key, "aliases", index]]),
    ];
    return named.flatMap(([name, at]) => {
      const fold = foldForComparison(name);
      const owner = owners.get(fold) ?? key;
      owners.set(fold, owner);
      return owner === key ? [] : [faultAt(at, "twin-name", { value: name, other: owner })];
    });
  });
}
