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
  const places = new Set<string>();
  const claim = (name: string) => {
    const place = foldedPath(name.endsWith("/") ? name.slice(0, -1) : name);
    if (places.has(place)) throw new TwinPagesError(`two parts of the plan want ${name}`);
    places.add(place);
  };
  for (const { file } of pages) claim(file);
  for (const { file } of copies) claim(file);
  for (const { place } of bundles) claim(place);
  refuseNested(places);
}

/** A file and a bundle's folder are both wanted whole. */
function refuseNested(places: ReadonlySet<string>): void {
  const free = new Set<string>();
  for (const place of places) {
    let end = place.lastIndexOf("/");
    if (end < 0) continue;
    refuseFolder(place.slice(0, end), places);
    // Nearly every page has a folder of its own, and shares those above: only they are worth remembering.
    for (end = slashBefore(place, end); end > 0; end = slashBefore(place, end)) {
      const folder = place.slice(0, end);
      if (free.has(folder)) break;
      refuseFolder(folder, places);
      free.add(folder);
    }
  }
}

function refuseFolder(folder: string, places: ReadonlySet<string>): void {
  if (places.has(folder)) throw new TwinPagesError(`${folder} is wanted whole, and something below it`);
}

function slashBefore(text: string, end: number): number {
  return end <= 0 ? -1 : text.lastIndexOf("/", end - 1);
}
