import { holdsTime } from "../arabic/live-time.ts";
import type { Embed, LiveEntry } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { type Place, problemAt, type Refusal } from "./fault.ts";
import { limitProblems } from "./limit-problems.ts";
import { type HeadingMeaning, headingMeanings, liveEntries } from "./live-entries.ts";
import type { EntryPlace } from "./live-opening.ts";
import type { ReadMedia } from "./media-file.ts";
import type { ProblemCode } from "./problem-code.ts";
import { detached } from "./read-front-matter.ts";
import { readRecording } from "./read-recording.ts";
import type { Reading } from "./refuse.ts";

/** A line of a body that names something: `line` is 1-based within the body. */
export type NamedInBody<Name extends string> = Readonly<Record<Name, string>> & { readonly line: number };

/** The body of a file, as it was typed, and where it stands. */
export type TypedBody = { readonly path: string; readonly body: string; readonly bodyLine: number };

/** Own recordings that a body plays, and what is wrong with the players that it asks for. */
export function bodyRecordings(
  file: TypedBody,
  embeds: readonly NamedInBody<"target">[],
  readMedia: ReadMedia,
): { readonly recordings: readonly string[]; readonly problems: readonly Problem[] } {
  const recordings = new Set<string>();
  const placeOf = bodyPlaces(file, embeds.length);
  const problems = embeds.flatMap(({ target, line }) => {
    const reading = readRecording(target, readMedia);
    if ("value" in reading && reading.value.provider === "own") recordings.add(detached(reading.value.file));
    const refusal = refusalInBody(target, reading);
    return refusal === undefined ? [] : [problemAt(file.path, placeOf(line, target), "body", refusal)];
  });
  return { recordings: [...recordings], problems: limitProblems(file.path, problems) };
}

/** What names nothing that could be played is shown as plain text; a file that is not there would leave a gap. */
function refusalInBody(target: string, reading: Reading<Embed>): Refusal | undefined {
  if ("refusal" in reading) {
    const { code, values } = reading.refusal;
    const isPlain = code === "embed-address" || code === "recording-kind";
    return isPlain ? { code: "embed-in-body", values } : reading.refusal;
  }
  const { value } = reading;
  if (value.provider !== "own" || value.file === target) return undefined;
  // Pages name a file as it was typed, so a spelling that only this disk forgives is none.
  return { code: "media-missing", values: { value: target, suggestion: value.file } };
}

/** The entries of a live page's body. */
export type BodyEntries = {
  /** Newest first. */
  readonly entries: readonly LiveEntry[];
  /** In the order of the file. */
  readonly places: readonly EntryPlace[];
  readonly problems: readonly Problem[];
};

/** The entries of a live page's body, and the headings that cannot be read as one. */
export function bodyEntries(
  file: TypedBody,
  headings: readonly NamedInBody<"text">[],
  day: string,
  timezone: string,
): BodyEntries {
  const texts = headings.map(({ text }) => detached(text));
  const meanings = headingMeanings(texts, day, timezone);
  const entries = liveEntries(meanings);
  const places = headings.flatMap(({ line }, index) => {
    const meaning = meanings[index];
    return typeof meaning === "object" ? [{ line, published: meaning.published }] : [];
  });
  const placeOf = bodyPlaces(file, headings.length);
  const problems = headings.flatMap(({ text, line }, index) => {
    const code = headingFault(text, meanings[index]);
    if (code === undefined) return [];
    return [problemAt(file.path, placeOf(line, text), "body", { code, values: { value: text } })];
  });
  if (entries.length > 0 || problems.some(({ severity }) => severity === "error"))
    return { entries, places, problems: limitProblems(file.path, problems) };
  const start = { line: file.bodyLine, column: 1 };
  const none = problemAt(file.path, start, "body", { code: "live-empty", values: {} });
  return { entries, places, problems: [none, ...limitProblems(file.path, problems)] };
}

/** A time behind other words opens no entry, and whoever wrote it may believe that it does. */
function headingFault(text: string, meaning: HeadingMeaning): ProblemCode | undefined {
  if (meaning === "unreadable") return "live-time";
  return meaning === undefined && holdsTime(text) ? "live-time-inside" : undefined;
}

/** Where a text stands in a line of the body; the start of its line when it is written otherwise there. */
function bodyPlaces({ body, bodyLine }: TypedBody, wanted: number): (line: number, text: string) => Place {
  // Most bodies name nothing, and then need not be cut.
  const lines = wanted === 0 ? [] : body.split("\n");
  return (line, text) => {
    const column = (lines[line - 1] ?? "").indexOf(text) + 1;
    return { line: bodyLine + line - 1, column: Math.max(1, column) };
  };
}
