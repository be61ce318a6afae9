import type { LiveEntry } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { type Place, problemAt } from "./fault.ts";
import { headingMeanings, liveEntries } from "./live-entries.ts";
import type { ReadMedia } from "./media-file.ts";
import { detached } from "./read-front-matter.ts";
import { readRecording } from "./read-recording.ts";

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
  const problems = embeds.flatMap(({ target, line }) => {
    const reading = readRecording(target, readMedia);
    if ("value" in reading) {
      if (reading.value.provider !== "own") return [];
      recordings.add(detached(reading.value.file));
      // Pages name a file as it was typed, so a spelling that only this disk forgives is none.
      if (reading.value.file === target) return [];
      const values = { value: target, suggestion: reading.value.file };
      return [
        problemAt(file.path, placeInBody(file, line, target), "body", { code: "media-missing", values }),
      ];
    }
    const { code, values } = reading.refusal;
    const refusal =
      code === "embed-address" || code === "recording-kind"
        ? ({ code: "embed-in-body", values } as const)
        : reading.refusal;
    return [problemAt(file.path, placeInBody(file, line, target), "body", refusal)];
  });
  return { recordings: [...recordings], problems };
}

/** The entries of a live page's body, newest first, and the headings that cannot be read as one. */
export function bodyEntries(
  file: TypedBody,
  headings: readonly NamedInBody<"text">[],
  day: string,
  timezone: string,
): { readonly entries: readonly LiveEntry[]; readonly problems: readonly Problem[] } {
  const meanings = headingMeanings(
    headings.map(({ text }) => detached(text)),
    day,
    timezone,
  );
  const entries = liveEntries(meanings);
  const problems = headings.flatMap(({ text, line }, index) =>
    meanings[index] === "unreadable"
      ? [
          problemAt(file.path, placeInBody(file, line, text), "body", {
            code: "live-time",
            values: { value: text },
          }),
        ]
      : [],
  );
  const none = problemAt(file.path, { line: file.bodyLine, column: 1 }, "body", {
    code: "live-empty",
    values: {},
  });
  return { entries, problems: entries.length + problems.length === 0 ? [none] : problems };
}

/** Where a text stands in a line of the body; the start of its line when it is written otherwise there. */
function placeInBody({ body, bodyLine }: TypedBody, line: number, text: string): Place {
  const column = (body.split("\n")[line - 1] ?? "").indexOf(text) + 1;
  return { line: bodyLine + line - 1, column: Math.max(1, column) };
}
