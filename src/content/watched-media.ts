import type { Newsroom } from "./article-schema.ts";
import { type MediaKind, mediaReader } from "./media-file.ts";
import { documentReader } from "./read-document.ts";
import type { Reading } from "./refuse.ts";

/** A question to `media/` (of a file's name, or of a PDF's contents) and the answer, as JSON. */
export type AskedOfMedia = readonly [about: MediaKind | "contents", file: string, answer: string];

type MediaReaders = Pick<Newsroom, "readMedia" | "readDocument">;

/** Readers that answer as `readers` do; `asked` gives what they were asked since it was called last. */
export function watchedMedia({ readMedia, readDocument }: MediaReaders): {
  readonly readers: MediaReaders;
  readonly asked: () => readonly AskedOfMedia[];
} {
  let asked: AskedOfMedia[] = [];
  const noted = <Value>(about: AskedOfMedia[0], file: string, reading: Reading<Value>) => {
    asked.push([about, file, JSON.stringify(reading)]);
    return reading;
  };
  return {
    readers: {
      readMedia: (file, kind = "picture") => noted(kind, file, readMedia(file, kind)),
      readDocument: (file) => noted("contents", file, readDocument(file)),
    },
    asked: () => {
      const all = asked;
      asked = [];
      return all;
    },
  };
}

/**
 * Whether `media/` of a content folder still answers so. It asks readers of its own: those of the articles count their
 * suggestions, and what is asked here must use up none of them.
 */
export function mediaAnswers(contentFolder: string): (asked: AskedOfMedia) => boolean {
  const readMedia = mediaReader(contentFolder);
  const readDocument = documentReader(contentFolder, readMedia);
  return ([about, file, answer]) =>
    JSON.stringify(about === "contents" ? readDocument(file) : readMedia(file, about)) === answer;
}

/** A missing file's answer holds a suggestion, which hangs on how many were missing before it. */
export function isRepeatable([, , answer]: AskedOfMedia): boolean {
  return !answer.includes('"media-missing"');
}
