import type { YAMLException } from "js-yaml";
import { isCollection, isScalar, visit, type YAMLError } from "yaml";
import { type Place, type Refusal, topOfFile } from "./fault.ts";
import { formMistake } from "./form-mistake.ts";
import { parseYamlWithPlaces, type YamlWithPlaces } from "./parse-yaml-with-places.ts";
import type { ProblemCode } from "./problem-code.ts";
import { codePointName } from "./visible-text.ts";

/** `broken` says what is wrong at the first place where the text is no YAML; an empty text is right, and holds nothing. */
export type YamlDiagnosis =
  | { readonly kind: "broken"; readonly place: Place; readonly refusal: Refusal }
  | { readonly kind: "read"; readonly tree: null };

/**
 * Says in our own words why js-yaml refused a text. Where js-yaml alone can know (limits, repeated keys, references)
 * its own place is taken; for mistakes of form, `yaml` tells more kinds apart.
 */
export function diagnoseYaml(text: string, error: YAMLException): YamlDiagnosis {
  const control = controlCharacter(text);
  if (control !== undefined) return control;
  const told = codeFromReason(error.reason);
  if (told === "yaml-documents") return broken(told, placeAt(text, text.search(documentEnd)));
  if (told !== undefined) return broken(told, placeOfException(error));
  const reading = parseYamlWithPlaces(text);
  const [first] = reading.document.errors;
  if (first !== undefined) return fromFormError(first, reading, error);
  if (reading.document.contents === null) return { kind: "read", tree: null };
  return broken("yaml-broken", placeOfException(error));
}

/** A line that ends a document or starts another (YAML 1.2, section 9.1). */
const documentEnd = /^(?:---|\.\.\.)(?=\s|$)/m;

/** js-yaml's reasons, by their first words; a test shows that each is still worded so. */
const reasons: readonly (readonly [start: string, code: ProblemCode])[] = [
  ["nesting exceeded", "yaml-depth"],
  ["aliases exceeded", "yaml-aliases"],
  ["duplicated mapping key", "yaml-key-twice"],
  ["unidentified alias", "yaml-alias"],
  ["unknown scalar tag", "yaml-type"],
  ["unknown sequence tag", "yaml-type"],
  ["unknown mapping tag", "yaml-type"],
  ["expected a single document", "yaml-documents"],
];

function codeFromReason(reason: string): ProblemCode | undefined {
  return reasons.find(([start]) => reason.startsWith(start))?.[1];
}

/** What the rules name, but for two mistakes that only the places tell apart. */
function fromFormError(error: YAMLError, reading: YamlWithPlaces, told: YAMLException): YamlDiagnosis {
  const [offset] = error.pos;
  const { code, show } = formMistake(error);
  const place = (show === "opened" ? openingPlace(reading, offset) : undefined) ?? reading.placeOf(offset);
  if (code === "yaml-colon") return notAlwaysColon(reading, place, placeOfException(told));
  // A value cannot stand at the start of a line below another; a field that is indented less than the first can.
  return broken(code === "yaml-after-value" && place.column === 1 ? "yaml-indent" : code, place);
}

/**
 * What looks like a colon in a value may be a field that starts further right than the one above (then the same place
 * has a second error), or a lone question mark (then js-yaml stumbles over the value's start, not over a colon).
 */
function notAlwaysColon(reading: YamlWithPlaces, place: Place, told: Place): YamlDiagnosis {
  const [first, second] = reading.document.errors;
  const indented = second?.code === "MULTILINE_IMPLICIT_KEY" && second.pos[0] === first?.pos[0];
  if (indented) return broken("yaml-indent", { ...told, column: 1 });
  return broken(told.column === place.column ? "yaml-start" : "yaml-colon", place);
}

/** Where the quoted text or bracket that ends too late, or never, was opened: the innermost around the offset. */
function openingPlace(reading: YamlWithPlaces, offset: number): Place | undefined {
  let start: number | undefined;
  visit(reading.document, {
    Node: (_, node) => {
      const opens = isScalar(node) ? node.type?.startsWith("QUOTE") : isCollection(node) && node.flow;
      const range = node.range;
      if (opens && range && range[0] <= offset && offset <= range[2]) start = range[0];
    },
  });
  return start === undefined ? undefined : reading.placeOf(start);
}

/** What YAML does not allow at all (section 5.1); quotes and escapes are dealt with when values are read. */
function controlCharacter(text: string): YamlDiagnosis | undefined {
  const found = /[^\P{Cc}\t\n\u0085]/u.exec(text);
  if (found === null) return undefined;
  return broken("control-character", placeAt(text, found.index), { character: codePointName(found[0]) });
}

function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, Math.max(0, offset)).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

function placeOfException(error: YAMLException): Place {
  const { mark } = error;
  return mark === undefined ? topOfFile : { line: mark.line + 1, column: mark.column + 1 };
}

function broken(code: ProblemCode, place: Place, values: Refusal["values"] = {}): YamlDiagnosis {
  return { kind: "broken", place, refusal: { code, values } };
}
