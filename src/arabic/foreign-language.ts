/**
 * The language (BCP 47) of a text in Latin letters, for those whose device reads it aloud (WCAG 2.2, 3.1.2). Known by its
 * commonest words alone: at least two different ones that make a fifth of all. Undefined for names, which are of no
 * language, and wherever two languages are as likely: a wrong voice is worse than the page's own.
 */
export function foreignLanguage(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 3) return undefined;
  let [best, second] = [0, 0];
  let found: string | undefined;
  for (const [language, commonest] of languages) {
    const known = words.filter((word) => commonest.has(word));
    const count = new Set(known).size < 2 ? 0 : known.length;
    if (count <= best) second = Math.max(second, count);
    else [best, second, found] = [count, best, language];
  }
  return best > second && best * 5 >= words.length ? found : undefined;
}

const languages: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["en", wordsIn("the of and to in is that for with was are by from this be at it not have has will")],
  ["fr", wordsIn("le la les des et une dans est pour que qui sur avec du au par ce nous pas il elle")],
  ["de", wordsIn("der die das und ist nicht ein eine mit von zu auf den dem für im wir sich auch")],
  ["es", wordsIn("el los las una que en por con del para es se como más la lo no su")],
  ["tr", wordsIn("ve bir bu için ile olarak de da çok daha ne olan gibi")],
];

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
