/** What a build is doing, in the order in which it does it. */
export const stages = [
  "waiting",
  "reading",
  "pictures",
  "planning",
  "copying",
  "pages",
  "bundles",
  "removing",
] as const;

export type Stage = (typeof stages)[number];

/** How far a stage is. `total` is 0 where nobody can know it before its end. */
export type Progress = { readonly stage: Stage; readonly done: number; readonly total: number };

/** Hears of every stage once when it begins, and of its steps. */
export type OnProgress = (progress: Progress) => void;

/** For whoever hands in no listener. */
export function unheard(): void {
  // Nothing is to be shown.
}
