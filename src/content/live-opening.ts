import type { Instant } from "../model/instant.ts";

/** Where an entry's heading stands in the body (`line` from 1), and its time. */
export type EntryPlace = { readonly line: number; readonly published: Instant };

/** What a footnote's number or a link's name refers to; it may stand at the very end of a body. */
const DEFINITION = /^ {0,3}\[[^\]]+\]:/;

/**
 * The parts of a live page's body from which its summary is taken, the best first: the introduction, then the entries
 * without their headings, newest first; each with what it may refer to. `entries` come in the order of the file.
 */
export function liveOpenings(body: string, entries: readonly EntryPlace[]): readonly string[] {
  const lines = body.split("\n");
  const part = (from: number, next: EntryPlace | undefined) =>
    withDefinitions(lines.slice(from, next === undefined ? lines.length : next.line - 1).join("\n"));
  const definitions = lines.filter((line) => DEFINITION.test(line)).join("\n");
  const withDefinitions = (text: string) =>
    text.includes("[") && definitions !== "" ? `${text}\n\n${definitions}` : text;
  const texts = entries.map(({ line, published }, index) => ({
    published,
    text: part(line, entries[index + 1]),
  }));
  const newestFirst = texts.toSorted((a, b) => b.published.epoch - a.published.epoch);
  return [part(0, entries[0]), ...newestFirst.map(({ text }) => text)];
}
