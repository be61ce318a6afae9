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
  /** The oldest first. */
  readonly articles: readonly InventedArticle[];
  /** One newer than all of them, to be published while the clock runs. */
  readonly next: InventedArticle;
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
  const chance = dice(seed);
  const words = inventedWords(vocabulary.size, chance);
  const sentence = (length: number) =>
    Array.from({ length }, () => words[chance.rank(words.length, vocabulary.flatness)]).join(" ");
  const tags = inventedWords(tagsInArchive(size) * 2, chance);
  const tagNames = tags.flatMap((word, place) => (place % 2 === 0 ? `${word} ${tags[place + 1]}` : []));
  const between = day / Math.max(articlesPerDay, size / longestHistoryInDays);
  const article = (place: number): InventedArticle => {
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
  return { articles: Array.from({ length: size }, (_, place) => article(place)), next: article(size) };
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
