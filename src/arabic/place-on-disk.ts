import type { UrlPath } from "../model/url-path.ts";
import { foldedPath } from "./folded-path.ts";

/** Two addresses that some disk keeps in one place are one address: `/Old/`, `/old/` and `/old`. */
export function placeOnDisk(path: UrlPath): string {
  const place = foldedPath(path);
  return place.endsWith("/") ? place.slice(0, -1) : place;
}
