import { beginsWithItsRoot } from "./rooted-words.ts";

/**
 * «ال» alone or behind و ف ب ك, and «لل» for ل + ال. Behind another letter three letters must stay, so that «والد» and
 * «بالغ» remain words; behind «ال» alone two («الدم»).
 */
const ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})|ال(?=\p{L}{2}))/u;

/** One attached letter; three letters must stay, or «وقت» and «بيت» would fall to pieces. */
const ATTACHED = /^[وفبكل](?=\p{L}{3})/u;

/**
 * A folded word (`foldForComparison`) without the letters that Arabic writes onto it: و ف ب ك ل, ال and لل, as often as
 * they stand there: «وبالكتاب», «للكتاب» and «كتاب» all give «كتاب». Where the first letter may be the word's own and
 * `rooted-words.ts` does not know the word, it goes too: what comes out is a key to find words by, the same for every
 * form of a word, and never a word to show.
 */
export function stripProclitics(word: string): string {
  let key = word;
  for (;;) {
    const rest = withoutOne(key);
    if (rest === key) return key;
    key = rest;
  }
}

function withoutOne(word: string): string {
  if (beginsWithItsRoot(word)) return word;
  // «للبنان» is ل + لبنان, although لل + بنان is spelled the same.
  const bare = word.replace(ATTACHED, "");
  if (bare !== word && beginsWithItsRoot(bare)) return bare;
  const withoutArticle = word.replace(ARTICLE, "");
  return withoutArticle === word ? bare : withoutArticle;
}
