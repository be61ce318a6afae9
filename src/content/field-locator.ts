import { isMap, isNode, isScalar, isSeq, type Pair } from "yaml";
import { type Fault, type Place, topOfFile } from "./fault.ts";
import { type FieldNames, fieldOf } from "./field-names.ts";
import { parseYamlWithPlaces, type YamlWithPlaces } from "./parse-yaml-with-places.ts";

/**
 * Finds faults in the YAML they come from: the value of a field, its name for `mark: "name"`; for a missing field the
 * name of the field that should hold it, or the top of the file.
 */
export function fieldLocator(yaml: string, names: FieldNames): (fault: Fault) => Place {
  const reading = parseYamlWithPlaces(yaml);
  return (fault) => place(walk(reading.document.contents, fault.at, names), fault.mark, reading);
}

/** How far the way through the fields could be followed. `node` is the last thing found on it. */
type Reached = {
  readonly node: unknown;
  readonly name: unknown;
  readonly whole: boolean;
  readonly steps: number;
};

function walk(root: unknown, way: Fault["at"], top: FieldNames): Reached {
  let [node, name, names]: [unknown, unknown, FieldNames | undefined] = [root, undefined, top];
  for (const [steps, step] of way.entries()) {
    const pair = typeof step === "string" && names !== undefined ? findPair(node, step, names) : undefined;
    const item = typeof step === "number" ? nthItem(node, step) : undefined;
    if (pair === undefined && item === undefined) return { node, name, whole: false, steps };
    [node, name] = pair === undefined ? [item, item] : [pair.value, pair.key];
    // The items of a list have the fields of the list.
    if (typeof step === "string") names = names?.inside.get(step) ?? names?.entries;
  }
  return { node, name, whole: true, steps: way.length };
}

/** An item of a list; of a map the name that stands there, for names that are no text to look for. */
function nthItem(node: unknown, index: number): unknown {
  if (isSeq(node)) return node.items[index];
  return isMap(node) ? node.items[index]?.key : undefined;
}

function findPair(node: unknown, field: string, names: FieldNames): Pair | undefined {
  if (!isMap(node)) return undefined;
  const keyed = node.items.filter(({ key }) => isScalar(key));
  const exact = keyed.findLast(({ key }) => isScalar(key) && key.value === field);
  return exact ?? keyed.find(({ key }) => isScalar(key) && fieldOf(names, String(key.value)) === field);
}

function place(reached: Reached, mark: Fault["mark"], { placeOf }: YamlWithPlaces): Place {
  if (reached.steps === 0) return topOfFile;
  const missingInside = !reached.whole && !isScalar(reached.node);
  const shown = mark === "name" || missingInside ? reached.name : reached.node;
  const range = isNode(shown) ? shown.range : isNode(reached.name) ? reached.name.range : undefined;
  return range ? placeOf(range[0]) : topOfFile;
}
