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
  const files = [...pages, ...copies].map(({ file }) => file);
  for (const name of [...files, ...bundles.map(({ place }) => place)]) {
    const key = foldedName(name);
    if (places.has(key)) throw new TwinPagesError(`two parts of the plan want ${name}`);
    places.add(key);
  }
  const folders = foldersOf(places);
  for (const place of places)
    if (folders.has(place)) throw new TwinPagesError(`${place} is wanted whole, and something below it`);
}

/** The name as a disk sees it that tells neither case nor the two ways of writing an accent. */
export function foldedName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Every folder above a place, as a bundle's place would be written (`search/`) and as a file's (`search`). */
function foldersOf(places: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const place of places) {
    if (place.endsWith("/")) folders.add(place.slice(0, -1));
    for (let end = slashBefore(place, place.length - 1); end > 0; end = slashBefore(place, end)) {
      if (folders.has(place.slice(0, end + 1))) break;
      folders.add(place.slice(0, end)).add(place.slice(0, end + 1));
    }
  }
  return folders;
}

function slashBefore(text: string, end: number): number {
  return end <= 0 ? -1 : text.lastIndexOf("/", end - 1);
}
