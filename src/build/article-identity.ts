import { hash } from "node:crypto";
import type { Article } from "../model/article.ts";
import type { MixedKey } from "./key-mixer.ts";
import { StoredArticle } from "./stored-article.ts";
import { type StoredFacts, storedFacts } from "./stored-facts.ts";

/**
 * Two numbers that two articles share only if all their facts are equal, read by the same code: the hash of the file
 * stands for the words.
 */
export function articleIdentity(article: Article): MixedKey {
  if (article instanceof StoredArticle) return article;
  const before = identities.get(article);
  if (before !== undefined) return before;
  const identity = identityOf(storedFacts(article));
  identities.set(article, identity);
  return identity;
}

/** Of articles that were read just now, or that are copies. */
const identities = new WeakMap<Article, MixedKey>();

/** 64 bits of SHA-1: enough that no two of any number of articles meet by chance. */
export function identityOf(facts: StoredFacts): MixedKey {
  const digest = hash("sha1", JSON.stringify(facts), "buffer");
  return { high: digest.readInt32LE(0), low: digest.readInt32LE(4) };
}
