import { relateAgain, relatedInRows } from "../archive/related-articles.ts";
import type { RelatedMemory } from "../archive/related-memory.ts";
import type { RelatedOf } from "../archive/surroundings.ts";
import { articleIdentity } from "./article-identity.ts";
import { relatingCodeHash } from "./code-hash.ts";
import type { Inputs } from "./inputs.ts";
import { numericKey } from "./key-mixer.ts";
import { readRelated, saveRelated } from "./related-file.ts";

/** Chooses related articles with what the build before has left. */
export type Relating = {
  readonly relatedOf: RelatedOf;
  /** What was chosen, for threads that need not choose again; see `related-memory.ts`. */
  readonly rows: () => Int32Array;
  /** Keeps it for the next build. */
  readonly save: () => void;
};

export function relating(inputs: Inputs): Relating {
  const place = { ...inputs, code: relatingCodeHash(inputs.project) };
  const left = inputs.session?.left();
  let before: RelatedMemory | undefined;
  let now: RelatedMemory | undefined;
  return {
    relatedOf: (articles) => {
      before = left?.related ?? readRelated(place);
      const { related, memory } = relateAgain(articles, {
        identityOf: (article) => numericKey(articleIdentity(article)),
        memory: before,
      });
      now = memory;
      return related;
    },
    rows: () => now?.rows ?? new Int32Array(),
    save: () => {
      if (now === undefined) return;
      if (now !== before) saveRelated(place, now);
      if (left !== undefined) left.related = now;
    },
  };
}

/** For threads that were told what was chosen. */
export function relatedAsTold(rows: Int32Array): RelatedOf {
  return (articles) => relatedInRows(articles, rows);
}
