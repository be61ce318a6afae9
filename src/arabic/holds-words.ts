import { searchWords } from "./search-words.ts";

/** A shorter word than asked for may stand for it (another ending) if it has so many letters. */
const shortestStem = 3;

/**
 * Whether every key asked for (`queryWords`) has a word in `text` that begins with it, or that it begins with. An index
 * that knows no such word answers with the nearest it has, which may be nothing like it.
 */
export function holdsWords(text: string, asked: readonly string[]): boolean {
  const keys = searchWords(text);
  return asked.every((word) =>
    keys.some((key) => key.startsWith(word) || (key.length >= shortestStem && word.startsWith(key))),
  );
}
