import { foldForComparison } from "../arabic/fold.ts";
import { searchWords } from "../arabic/search-words.ts";
import type { UrlPath } from "../model/url-path.ts";

/** An article as the search page knows it. All text is plain, and shown as it is written here. */
export type SearchFacts = {
  readonly path: UrlPath;
  readonly headline: string;
  /** Everything a reader may look for beside the headline: standfirst, body, captions, corrections. */
  readonly text: string;
  /** ISO 8601 with the newsroom's offset. */
  readonly published: string;
  /** The article's own section, and the keys of those above it, under which it is found as well. */
  readonly section: { readonly key: string; readonly title: string; readonly above: readonly string[] };
  /** Names to show. */
  readonly tags: readonly string[];
  readonly source: string | undefined;
  /** The tags as the article itself spells them, under which it is found as well. */
  readonly ownTags: readonly string[];
  readonly authors: readonly string[];
};

/** One article for the index: what is looked up, and what a result shows. */
export type SearchRecord = {
  readonly path: UrlPath;
  /** Keys of words (`src/arabic/search-words.ts`), parted by spaces: what is looked up. */
  readonly words: { readonly headline: string; readonly names: string; readonly text: string };
  /** Folded values. */
  readonly filters: Readonly<Record<"section" | "tag" | "source", readonly string[]>>;
  readonly shown: {
    readonly text: string;
    readonly meta: Readonly<Record<"title" | "date" | "section" | "tags" | "authors" | "source", string>>;
  };
};

/** Parts the names in a result's `tags` and `authors`: a name may hold any other character. */
const nameGap = "\n";

/** Prepares one article: what readers type is compared with keys, what they see is the newsroom's own spelling. */
export function searchRecord(facts: SearchFacts): SearchRecord {
  const { path, headline, text, published, section, tags, source, ownTags, authors } = facts;
  return {
    path,
    words: {
      headline: keys(headline),
      names: keys([...tags, ...authors].join(" ")),
      text: keys(text),
    },
    filters: {
      section: [section.key, ...section.above],
      tag: foldedNames([...tags, ...ownTags]),
      source: foldedNames([source]),
    },
    shown: {
      text,
      meta: {
        title: headline,
        date: published,
        section: section.title,
        tags: tags.join(nameGap),
        authors: authors.join(nameGap),
        source: source ?? "",
      },
    },
  };
}

function keys(text: string): string {
  return searchWords(text).join(" ");
}

function foldedNames(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.flatMap((name) => (name === undefined ? [] : [foldForComparison(name)])))];
}
