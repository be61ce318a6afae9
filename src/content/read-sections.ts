import type { Section } from "../model/newsroom.ts";
import type { Checked } from "./checked.ts";
import { type Fault, faultAt } from "./fault.ts";
import { registryNames } from "./field-names.ts";
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
export function readSections(folder: string): Checked<readonly Section[]> {
  const file = readFieldFile(folder, path, names);
  if (file.kind === "absent") return { value: [], problems: [missingFile(path)] };
  if (file.kind === "broken") return { value: [], problems: file.problems };
  const { entries, faults } = readEntries(file.tree, file.sheet.yaml, { schema: sectionSchema, names });
  const sections = entries.map(({ key, value }) => ({
    key,
    title: value.title,
    description: value.description,
    parent: value.parent,
  }));
  const parents = parentFaults(sections);
  const lost = new Set(parents.map(({ at }) => at[0]));
  const none = sections.length === 0 ? [faultAt([], "no-sections")] : [];
  return {
    value: sections.map((section) => (lost.has(section.key) ? { ...section, parent: undefined } : section)),
    problems: placeFaults(file.sheet, [...faults, ...parents, ...none]),
  };
}

function parentFaults(sections: readonly Section[]): Fault[] {
  const parents = new Map(sections.map(({ key, parent }) => [key, parent]));
  return sections.flatMap(({ key, parent }) => {
    if (parent === undefined) return [];
    const at = [key, "parent"];
    if (parents.has(parent)) return isCircle(key, parents) ? [faultAt(at, "parent-circle")] : [];
    const suggestion = nearestName(parent, parents.keys()) ?? "";
    return [faultAt(at, "unknown-parent", { value: parent, suggestion })];
  });
}

/** Whether the way up from a section comes back to it. Every section of a circle is told, since each can end it. */
function isCircle(key: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let above = parents.get(key); above !== undefined && !seen.has(above); above = parents.get(above)) {
    if (above === key) return true;
    seen.add(above);
  }
  return false;
}
