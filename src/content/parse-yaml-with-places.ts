import { type Document, LineCounter, type ParsedNode, parseDocument, type ScalarTag } from "yaml";
import type { Place } from "./fault.ts";

export type YamlWithPlaces = {
  readonly document: Document.Parsed<ParsedNode>;
  /** Offset in the text → line and column. */
  readonly placeOf: (offset: number) => Place;
};

/** The same «nothing» that `parseYaml` knows (YAML 1.2, section 10.3.2). */
const nothing: ScalarTag = {
  identify: (value) => value === null,
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => null,
};

/** The slow reading, which remembers where everything stood. Errors are collected in the document. */
export function parseYamlWithPlaces(text: string): YamlWithPlaces {
  const lineCounter = new LineCounter();
  const document = parseDocument<ParsedNode>(text, {
    schema: "failsafe",
    customTags: (tags) => [...tags, nothing],
    lineCounter,
    prettyErrors: false,
    logLevel: "silent",
    // Its check compares each key with each; js-yaml has found repeated keys already.
    uniqueKeys: false,
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  return { document, placeOf };
}
