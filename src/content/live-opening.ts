import type { Instant } from "../model/instant.ts";

/** Where an entry's heading stands in the body (`line` from 1), and its time. */
export type EntryPlace = { readonly line: number; readonly published: Instant };

/**
 * The parts of a live page's body from which its summary is taken, the best first: the introduction, then the entries
 * without their headings, newest first. `entries` come in the order of the file.
 */
export function liveOpenings(body: string, entries: readonly EntryPlace[]): readonly string[] {
  const lines = body.split("\n");
  const part = (from: number, next: EntryPlace | undefined) =>
    lines.slice(from, next === undefined ? lines.length : next.line - 1).join("\n");
  const texts = entries.map(({ line, published }, index) => ({
    published,
    text: part(line, entries[index + 1]),
  }));
  const newestFirst = texts.toSorted((a, b) => b.published.epoch - a.published.epoch);
  return [part(0, entries[0]), ...newestFirst.map(({ text }) => text)];
}
