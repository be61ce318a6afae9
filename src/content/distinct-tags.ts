import { foldForComparison } from "../arabic/fold.ts";

/** Tags as they were typed (composed), without those that mean the same as an earlier one. */
export function distinctTags(tags: readonly string[]): string[] {
  const seen = new Set<string>();
  return tags
    .map((tag) => tag.normalize("NFC"))
    .filter((tag) => {
      const fold = foldForComparison(tag);
      const isNew = !seen.has(fold);
      seen.add(fold);
      return isNew;
    });
}
