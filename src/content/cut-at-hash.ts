import { isPair, isScalar, visit } from "yaml";
import { type Fault, faultAt } from "./fault.ts";
import { type FieldNames, fieldOf } from "./field-names.ts";
import { parseYamlWithPlaces } from "./parse-yaml-with-places.ts";

/**
 * Unquoted values that YAML cuts off at ` #`, where the writer most likely meant a hashtag: `title: فوز #قدس` loses its
 * last word without a sound. A sign followed by a space is a comment, as people write them.
 */
export function cutAtHash(yaml: string, names: FieldNames): Fault[] {
  if (!/[ \t]#[^\s#]/.test(yaml)) return [];
  const faults: Fault[] = [];
  visit(parseYamlWithPlaces(yaml).document, {
    Scalar: (_, node, ancestors) => {
      if (node.type !== "PLAIN" || !/^[^\s#]/.test(node.comment ?? "")) return;
      faults.push(faultAt(wayTo(ancestors, names), "cut-at-hash"));
    },
  });
  return faults;
}

/** The field names above a value; a value inside a list is shown at its list. */
function wayTo(ancestors: readonly unknown[], names: FieldNames): string[] {
  const way: string[] = [];
  let level: FieldNames | undefined = names;
  for (const pair of ancestors.filter(isPair)) {
    const written = isScalar(pair.key) ? String(pair.key.value) : "";
    const field: string = level === undefined ? written : (fieldOf(level, written) ?? written);
    way.push(field);
    level = level?.inside.get(field) ?? level?.entries;
  }
  return way;
}
