import type { Section } from "../model/newsroom.ts";
import type { Checked } from "./checked.ts";
import { type Fault, faultAt } from "./fault.ts";
import { registryNames } from "./field-names.ts";
import { nameIndex } from "./name-index.ts";
import { nearestName } from "./nearest-name.ts";
import { sectionNames, sectionSchema } from "./newsroom-schema.ts";
import { placeFaults } from "./place-faults.ts";
import { missingFile, readFieldFile } from "./read-fields.ts";
import { readEntries } from "./read-registry.ts";

const path = "sections.yaml";
const names = registryNames(sectionNames);

/**
 * Reads `sections.yaml`, in its own order, which is the order of the navigation. Empty when no article could have a
 * section; then `problems` says why. A section under a wrong parent stays, at the top level: leaving it out would take
 * all its articles away for a slip that hurts none of them.
 */
export function readSections(folder: string, instead?: Uint8Array): Checked<readonly Section[]> {
  const file = readFieldFile(folder, path, names, instead);
  if (file.kind === "absent") return { value: [], problems: [missingFile(path)] };
  if (file.kind === "broken") return { value: [], problems: file.problems };
  const { entries, faults } = readEntries(file.tree, file.sheet.yaml, { schema: sectionSchema, names });
  const written = entries.map(({ key, value }) => ({
    key,
    title: value.title,
    description: value.description,
    parent: value.parent,
  }));
  const index = nameIndex(written, ({ title }) => [title]);
  const parents = new Map(written.map(({ key, parent }) => [key, parent && index.find(parent)?.key]));
  const none = written.length === 0 ? [faultAt([], "no-sections")] : [];
  return {
    value: written.map((section) => ({ ...section, parent: rightParent(section.key, parents) })),
    problems: placeFaults(file.sheet, [...faults, ...parentFaults(written, parents), ...none]),
  };
}

/** Section → the section above it, by key; undefined where there is none, or none that exists. */
type Parents = ReadonlyMap<string, string | undefined>;

function parentFaults(sections: readonly Section[], parents: Parents): Fault[] {
  return sections.flatMap(({ key, parent }) => {
    if (parent === undefined || rightParent(key, parents) !== undefined) return [];
    const at = [key, "parent"];
    if (parents.get(key) !== undefined) return [faultAt(at, "parent-circle")];
    const others = [...parents.keys()].filter((other) => other !== key);
    return [faultAt(at, "unknown-parent", { value: parent, suggestion: nearestName(parent, others) ?? "" })];
  });
}

/** The parent, unless the way up comes back to the section. Every section of a circle is told: each can end it. */
function rightParent(key: string, parents: Parents): string | undefined {
  const seen = new Set<string>();
  for (let above = parents.get(key); above !== undefined && !seen.has(above); above = parents.get(above)) {
    if (above === key) return undefined;
    seen.add(above);
  }
  return parents.get(key);
}
