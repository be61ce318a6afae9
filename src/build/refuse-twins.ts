import { foldedPath } from "../arabic/folded-path.ts";
import type { Plan } from "./planned-page.ts";

/** Two parts of one plan that want the same place: always a fault of ours, since the door refuses twin articles. */
export class TwinPagesError extends Error {
  override name = "TwinPagesError";
}

/**
 * Throws {@link TwinPagesError} unless every page, copy and bundle has a place of its own, and none of them a file
 * where another needs a folder. Compared as a case-insensitive disk would (macOS, Windows).
 */
export function refuseTwins({ pages, copies, bundles }: Plan): void {
  const places: Places = { homes: new Set(), wholes: new Set() };
  for (const { file } of pages) claim(file, places);
  for (const { file } of copies) claim(file, places);
  for (const { place } of bundles) claim(place, places);
  refuseNested(places);
}

/**
 * All places, folded. A plan is mostly `…/index.html`, each in a folder of its own, and that folder is what others could
 * want, so it alone is kept.
 */
type Places = {
  /** The folders whose `index.html` is wanted. */
  readonly homes: Set<string>;
  /** Other files, and the folders of bundles without their slash: what stands there stands there whole. */
  readonly wholes: Set<string>;
};

const home = "/index.html";

function claim(name: string, { homes, wholes }: Places): void {
  const place = foldedPath(name.endsWith("/") ? name.slice(0, -1) : name);
  const isHome = place.endsWith(home);
  const claimed = isHome ? homes : wholes;
  const before = claimed.size;
  claimed.add(isHome ? place.slice(0, -home.length) : place);
  if (claimed.size === before) throw new TwinPagesError(`two parts of the plan want ${name}`);
}

function refuseNested(places: Places): void {
  const free = new Set<string>();
  let last = "";
  const refuseAbove = (place: string) => {
    let end = slashBefore(place, place.length);
    // Places come sorted, more or less: mostly the one before stood in the same folder.
    if (end === last.length && place.startsWith(last)) return;
    if (end > 0) last = place.slice(0, end);
    for (; end > 0; end = slashBefore(place, end)) {
      const folder = place.slice(0, end);
      if (free.has(folder)) return;
      refuseFolder(folder, places);
      free.add(folder);
    }
  };
  for (const folder of places.homes) {
    refuseFolder(folder, places);
    refuseAbove(folder);
  }
  for (const place of places.wholes) refuseAbove(place);
}

const slash = 0x2f;

/** Where the last slash before `end` stands, −1 without one. Names are short: a loop is quicker than `lastIndexOf`. */
function slashBefore(text: string, end: number): number {
  let at = end - 1;
  while (at >= 0 && text.charCodeAt(at) !== slash) at -= 1;
  return at;
}

function refuseFolder(folder: string, { homes, wholes }: Places): void {
  const isFile = wholes.has(folder) || (folder.endsWith(home) && homes.has(folder.slice(0, -home.length)));
  if (isFile) throw new TwinPagesError(`${folder} is wanted whole, and something below it`);
}
