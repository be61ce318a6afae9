import { isAlias, isPair, isScalar, isSeq, type Scalar, visit } from "yaml";
import { type Fault, faultAt, type Refusal } from "./fault.ts";
import { type FieldNames, fieldOf } from "./field-names.ts";
import { parseYamlWithPlaces } from "./parse-yaml-with-places.ts";

/** Whether a text can hold such words at all; nearly none does, and this costs next to nothing. */
const suspicious = /[ \t](?:#[^\s#]|[!&])/;

/**
 * Unquoted values that lose words to YAML without a sound: `title: فوز #القدس` is cut at what its writer meant as a
 * hashtag (a sign followed by a space is a comment, as people write them), and `title: ! عاجل` or `&عاجل خبر` lose their
 * first sign or word.
 */
export function lostWords(yaml: string, names: FieldNames): Fault[] {
  if (!suspicious.test(yaml)) return [];
  const { document } = parseYamlWithPlaces(yaml);
  const referred = new Set<string>();
  visit(document, (_, node) => void (isAlias(node) && referred.add(node.source)));
  const faults: Fault[] = [];
  visit(document, {
    Scalar: (_, node, ancestors) => {
      const loss = node.type === "PLAIN" ? lossOf(node, referred) : undefined;
      if (loss !== undefined) faults.push(faultAt(wayTo(ancestors, node, names), loss.code, loss.values));
    },
  });
  return faults;
}

function lossOf({ comment, tag, anchor }: Scalar, referred: ReadonlySet<string>): Refusal | undefined {
  if (/^[^\s#]/.test(comment ?? "")) return { code: "cut-at-hash", values: {} };
  if (tag === "!") return { code: "lost-sign", values: { sign: "!" } };
  if (anchor === undefined || referred.has(anchor)) return undefined;
  return { code: "lost-sign", values: { sign: `&${anchor}` } };
}

/** The field names and list places that lead to a value. */
function wayTo(ancestors: readonly unknown[], value: unknown, names: FieldNames): (string | number)[] {
  const way: (string | number)[] = [];
  let level: FieldNames | undefined = names;
  for (const [index, node] of ancestors.entries()) {
    if (isSeq(node)) way.push(node.items.indexOf(ancestors[index + 1] ?? value));
    if (!isPair(node)) continue;
    const written = isScalar(node.key) ? String(node.key.value) : "";
    const field: string = level === undefined ? written : (fieldOf(level, written) ?? written);
    way.push(field);
    level = level?.inside.get(field) ?? level?.entries;
  }
  return way;
}
