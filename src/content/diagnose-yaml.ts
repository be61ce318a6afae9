import type { YAMLException } from "js-yaml";
import { isCollection, isScalar, visit, type YAMLError } from "yaml";
import type { Place, Refusal } from "./fault.ts";
import { topOfFile } from "./fault.ts";
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

/** Errors of `yaml`, by its own codes. Where one code means several things, the text around decides. */
function fromFormError(error: YAMLError, reading: YamlWithPlaces, told: YAMLException): YamlDiagnosis {
  const [offset] = error.pos;
  const place = reading.placeOf(offset);
  const at = (code: ProblemCode): YamlDiagnosis => broken(code, place);
  const opened = (code: ProblemCode): YamlDiagnosis => broken(code, openingPlace(reading, offset) ?? place);
  switch (error.code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      if (indentedLine(reading)) return broken("yaml-indent", { ...placeOfException(told), column: 1 });
      // js-yaml stumbles over the colon; where it stumbles over the value's start, that is a lone question mark.
      return placeOfException(told).column === place.column ? at("yaml-start") : at("yaml-colon");
    case "MULTILINE_IMPLICIT_KEY":
    case "KEY_OVER_1024_CHARS":
      return at("yaml-space");
    case "MISSING_CHAR":
      if (error.message.includes("quote")) return opened("yaml-quote");
      if (error.message.startsWith("Tags")) return at("yaml-start");
      return error.message.startsWith("Flow") ? opened("yaml-bracket") : at("yaml-space");
    case "BAD_INDENT":
      return error.message.startsWith("Flow") ? opened("yaml-bracket") : at("yaml-indent");
    case "BLOCK_IN_FLOW":
      return opened("yaml-bracket");
    case "UNEXPECTED_TOKEN":
      return at(unexpectedToken(error.message, place));
    case "TAB_AS_INDENT":
      return at("yaml-tab");
    case "BAD_DQ_ESCAPE":
      return at("yaml-escape");
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
      return at("yaml-alias");
    case "NON_STRING_KEY":
      return at("yaml-key");
    case "RESOURCE_EXHAUSTION":
      return at("yaml-depth");
    case "IMPOSSIBLE":
    case "DUPLICATE_KEY":
    case "MULTIPLE_DOCS":
    case "TAG_RESOLVE_FAILED":
      return at("yaml-broken");
    case "BAD_SCALAR_START":
    case "BAD_DIRECTIVE":
    case "BAD_COLLECTION_TYPE":
    case "BAD_PROP_ORDER":
    case "MULTIPLE_ANCHORS":
    case "MULTIPLE_TAGS":
      return at("yaml-start");
  }
}

/** A field that starts further right than the one above reads as more of that one's value: two errors at one place. */
function indentedLine(reading: YamlWithPlaces): boolean {
  const [first, second] = reading.document.errors;
  return second?.code === "MULTILINE_IMPLICIT_KEY" && second.pos[0] === first?.pos[0];
}

function unexpectedToken(message: string, place: Place): ProblemCode {
  if (message.includes("flow-seq-end") || message.includes("flow-map-end")) return "yaml-bracket";
  if (message.includes("at node end")) return place.column === 1 ? "yaml-indent" : "yaml-after-value";
  if (/block-seq-ind|^Not a YAML token|^Block scalar header/.test(message)) return "yaml-start";
  return "yaml-broken";
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
