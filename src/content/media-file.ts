import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { isInside } from "./is-inside.ts";
import { nearestName } from "./nearest-name.ts";
import { type Reading, refusal } from "./refuse.ts";

/** Pictures that browsers show, or that can be turned into one. */
const kinds = ["jpg", "jpeg", "png", "webp", "avif", "gif", "svg"];

/**
 * Checks a picture's name against `media/` of a content folder: written from there (`2025/10/market.jpg`), inside the
 * folder also when links are followed, there, and a picture. The value is the name as the disk spells it.
 */
export function mediaReader(contentFolder: string): (file: string) => Reading<string> {
  const media = join(contentFolder, "media");
  return (file) => {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(file)) return refusal("media-address", { value: file });
    if (!staysInside(file)) return refusal("media-outside", { value: file });
    if (/[?#%]/.test(file)) return refusal("media-name", { value: file });
    if (!kinds.includes(extname(file).slice(1).toLowerCase()))
      return refusal("media-kind", { value: file, known: kinds.join(" | ") });
    const found = [file, file.normalize("NFC"), file.normalize("NFD")].find((name) =>
      isFile(join(media, name)),
    );
    if (found === undefined)
      return refusal("media-missing", { value: file, suggestion: suggest(media, file) });
    const inside = isInside(realpathSync(contentFolder), realpathSync(join(media, found)));
    return inside ? { value: found } : refusal("link-leaves-content", {});
  };
}

/** No absolute path, drive (Windows knows those of 26 letters), backslash (its separator), NUL, `.` or `..`. */
function staysInside(file: string): boolean {
  if (/[\\\0]/.test(file) || /^[a-z]:/i.test(file)) return false;
  return file.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

/** A name that is too long, or goes through a file, is not there either. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The likeliest slips: the folder's own name in front, or a misspelled name in the right folder. */
function suggest(media: string, file: string): string {
  const inner = file.replace(/^media\//, "");
  if (inner !== file && isFile(join(media, inner))) return inner;
  const folder = dirname(file);
  const near = nearestName(basename(file), namesIn(join(media, folder)));
  return near === undefined ? "" : folder === "." ? near : `${folder}/${near}`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
