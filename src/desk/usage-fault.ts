/** What is wrong with an option, in terms that the words of every language have a sentence for. */
export type UsageFault = {
  readonly kind: "unknown-option" | "missing-value" | "needless-value" | "not-one-of" | "not-a-number";
  /** As typed, with its dashes. */
  readonly option: string;
  /** What could stand there: choices or a range. */
  readonly expected?: string;
};

/** What `parseArgs` of Node found, whose English no editor should have to read; undefined for any other error. */
export function parsingFault(error: unknown): UsageFault | undefined {
  if (!(error instanceof Error && "code" in error)) return undefined;
  // The option stands in quotes, perhaps behind its short form and before a word for its value.
  const option = /'(?:-[^',\s-], )?(-[^'\s]*)/.exec(error.message)?.[1] ?? "";
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return { kind: "unknown-option", option };
  if (error.code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return undefined;
  return { kind: error.message.includes("does not take") ? "needless-value" : "missing-value", option };
}
