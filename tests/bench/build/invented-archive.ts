import { type Dice, dice } from "./dice.ts";
import {
  articlesInSection,
  articlesPerDay,
  longestHistoryInDays,
  shareWithTags,
  tagsInArchive,
  vocabulary,
  wordsInBody,
  wordsInHeadline,
  wordsInParagraph,
} from "./figures.ts";
import { inventedWords } from "./invented-words.ts";

/** An article that says nothing, in nobody's form yet. */
export type InventedArticle = {
  /** Also its file's name; the page is /YYYY/MM/slug/. */
  readonly slug: string;
  /** ISO 8601 in UTC, to the second. */
  readonly date: string;
  readonly title: string;
  readonly summary: string;
  /** Key of one of {@link sections}. */
  readonly section: string;
  readonly tags: readonly string[];
  readonly paragraphs: readonly string[];
};

export type InventedArchive = {
  readonly size: number;
  /**
   * Invented anew at every call, so that a million articles need no memory. From 0, the oldest, on; `size` is one newer than
   * all of them, to be published while the clock runs.
   */
  readonly article: (place: number) => InventedArticle;
};

/** Key and title, the fullest section first. */
export const sections: readonly { readonly key: string; readonly title: string }[] = [
  { key: "local", title: "محليات" },
  { key: "society", title: "مجتمع" },
  { key: "world", title: "العالم" },
  { key: "politics", title: "سياسة" },
  { key: "sport", title: "رياضة" },
  { key: "economy", title: "اقتصاد" },
  { key: "leisure", title: "منوعات" },
  { key: "culture", title: "ثقافة" },
  { key: "science", title: "علوم" },
];

/** When the newest article of every archive appears; all peers leave out nothing that is older than today. */
const newest = Date.UTC(2025, 11, 31, 12);
const day = 86_400_000;

/** `size` articles spread as {@link file://./figures.ts} says; the same seed gives the same archive. */
export function inventArchive(size: number, seed = 1): InventedArchive {
  const forWords = dice(seed);
  const words = inventedWords(vocabulary.size, forWords);
  const tags = inventedWords(tagsInArchive(size) * 2, forWords);
  const tagNames = tags.flatMap((word, place) => (place % 2 === 0 ? `${word} ${tags[place + 1]}` : []));
  const between = day / Math.max(articlesPerDay, size / longestHistoryInDays);
  const article = (place: number): InventedArticle => {
    // Multiplied by 2^32 over the golden ratio, neighbouring places start far from each other in the generator's round.
    const chance = dice(seed ^ Math.imul(place + 1, 0x9e3779b1));
    const sentence = (length: number) =>
      Array.from({ length }, () => words[chance.rank(words.length, vocabulary.flatness)]).join(" ");
    const title = sentence(chance.spread(wordsInHeadline));
    const shift = place < size - 1 ? (chance.share() - 0.5) * between : 0;
    return {
      slug: `${title.split(" ").slice(0, 5).join("-")}-${place + 1}`,
      date: new Date(newest - (size - 1 - place) * between + shift).toISOString().replace(/\.\d+/, ""),
      title,
      summary: sentence(20 + chance.below(15)),
      section: sections[chance.weighed(articlesInSection)]?.key ?? "local",
      tags: someTags(tagNames, chance),
      paragraphs: paragraphs(chance, sentence),
    };
  };
  return { size, article };
}

/** All articles of the archive, the oldest first, one at a time. */
export function* everyArticle({ size, article }: InventedArchive): Generator<InventedArticle> {
  for (let place = 0; place < size; place += 1) yield article(place);
}

function someTags(names: readonly string[], chance: Dice): readonly string[] {
  const count = chance.weighed(shareWithTags) + 1;
  const chosen = Array.from({ length: count }, () => names[chance.rank(names.length, vocabulary.flatness)]);
  return [...new Set(chosen)].flatMap((name) => name ?? []);
}

/** Every fifth paragraph or so carries a link or strong words, as a reporter's do. */
function paragraphs(chance: Dice, sentence: (length: number) => string): readonly string[] {
  const texts: string[] = [];
  for (let left = chance.spread(wordsInBody); left > 0; ) {
    const length = Math.min(left, chance.spread(wordsInParagraph));
    texts.push(`${sentence(length)}${flourish(chance, sentence)}.`);
    left -= length;
  }
  return texts;
}

function flourish(chance: Dice, sentence: (length: number) => string): string {
  const kind = chance.below(10);
  if (kind === 0) return ` [${sentence(2)}](https://source.example/${chance.below(10_000)})`;
  return kind === 1 ? ` **${sentence(2)}**` : "";
}
