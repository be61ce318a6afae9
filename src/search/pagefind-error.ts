/** Pagefind could not make an index; the message is its own. Always a fault of ours or of the machine, never of content. */
export class PagefindError extends Error {
  override name = "PagefindError";

  constructor(errors: readonly string[]) {
    super(`Pagefind: ${errors.join("; ") || "no answer"}`);
  }
}
