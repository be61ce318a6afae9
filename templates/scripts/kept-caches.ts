/** The names of what is kept on the reader's device, in the browser's Cache Storage. */
export type KeptCaches = {
  /** Pages the reader opened. */
  readonly pages: string;
  /** The front page as it was fetched last. */
  readonly front: string;
  /** Articles the reader saved, each with its pictures and whatever else it needs. */
  readonly saved: string;
  readonly pictures: string;
  /** Stylesheets, scripts and font: their names hold their hash. */
  readonly assets: string;
};

/** `root` is the site's own folder: Cache Storage is a host's, and several sites may share one. */
export function keptCaches(root: string): KeptCaches {
  const named = (what: string) => `nashra ${what} ${root}`;
  return {
    pages: named("pages"),
    front: named("front"),
    saved: named("saved"),
    pictures: named("pictures"),
    assets: named("assets"),
  };
}
