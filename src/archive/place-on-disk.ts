import type { UrlPath } from "../model/url-path.ts";

/** Two addresses that some disk keeps in one place are one address: `/Old/`, `/old/` and `/old` (macOS, Windows). */
export function placeOnDisk(path: UrlPath): string {
  return path.normalize("NFC").toLowerCase().replace(/\/$/, "");
}
