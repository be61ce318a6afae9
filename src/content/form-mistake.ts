import type { ErrorCode } from "yaml";
import type { ProblemCode } from "./problem-code.ts";

/** What a mistake of form is called, and where it is best shown: where it was met, or where what broke was opened. */
export type FormMistake = { readonly code: ProblemCode; readonly show: "met" | "opened" };

type Rule = {
  readonly error: ErrorCode;
  /** Words of the message that tell the kinds of one error apart; a test shows that they are still worded so. */
  readonly says?: RegExp;
  readonly code: ProblemCode;
  readonly show?: "opened";
};

/** Errors of `yaml` in an editor's terms. The first rule that fits counts, so that special ones stand before general ones. */
const rules: readonly Rule[] = [
  { error: "BLOCK_AS_IMPLICIT_KEY", code: "yaml-colon" },
  { error: "MULTILINE_IMPLICIT_KEY", code: "yaml-space" },
  { error: "KEY_OVER_1024_CHARS", code: "yaml-space" },
  // The end of the text is where a quote or bracket is missed, but its start is where a person looks.
  { error: "MISSING_CHAR", says: /quote/, code: "yaml-quote", show: "opened" },
  { error: "MISSING_CHAR", says: /^Flow/, code: "yaml-bracket", show: "opened" },
  { error: "BAD_INDENT", says: /^Flow/, code: "yaml-bracket", show: "opened" },
  { error: "BLOCK_IN_FLOW", code: "yaml-bracket", show: "opened" },
  { error: "UNEXPECTED_TOKEN", says: /flow-(?:seq|map)-end/, code: "yaml-bracket" },
  { error: "MISSING_CHAR", says: /^Tags/, code: "yaml-start" },
  { error: "MISSING_CHAR", code: "yaml-space" },
  { error: "BAD_INDENT", code: "yaml-indent" },
  { error: "TAB_AS_INDENT", code: "yaml-tab" },
  { error: "UNEXPECTED_TOKEN", says: /at node end/, code: "yaml-after-value" },
  { error: "UNEXPECTED_TOKEN", says: /block-seq-ind|^Not a YAML|^Block scalar header/, code: "yaml-start" },
  { error: "BAD_SCALAR_START", code: "yaml-start" },
  { error: "BAD_DIRECTIVE", code: "yaml-start" },
  { error: "BAD_COLLECTION_TYPE", code: "yaml-start" },
  { error: "BAD_PROP_ORDER", code: "yaml-start" },
  { error: "MULTIPLE_ANCHORS", code: "yaml-start" },
  { error: "MULTIPLE_TAGS", code: "yaml-start" },
  { error: "BAD_DQ_ESCAPE", code: "yaml-escape" },
  { error: "BAD_ALIAS", code: "yaml-alias" },
  { error: "ALIAS_PROPS", code: "yaml-alias" },
  { error: "NON_STRING_KEY", code: "yaml-key" },
  { error: "RESOURCE_EXHAUSTION", code: "yaml-depth" },
];

/** The editor's mistake behind an error of `yaml`, by its code and, where one code means several things, its words. */
export function formMistake(error: { readonly code: ErrorCode; readonly message: string }): FormMistake {
  const rule = rules.find(
    ({ error: code, says }) => code === error.code && (says?.test(error.message) ?? true),
  );
  return { code: rule?.code ?? "yaml-broken", show: rule?.show ?? "met" };
}
