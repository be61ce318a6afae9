import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { isInside } from "./is-inside.ts";
import { nearestName } from "./nearest-name.ts";
import { recordingKinds } from "./read-embed.ts";
import { type Reading, refusal } from "./refuse.ts";

/** What a field may name: a picture, something to play, or a PDF. */
export type MediaKind = "picture" | "recording" | "document";

/** Checks the name of a file of `media/`; of a picture's when no kind is said. */
export type ReadMedia = (file: string, kind?: MediaKind) => Reading<string>;

/** Pictures that browsers show, or that can be turned into one; recordings they play; documents they open. */
const endings: Readonly<Record<MediaKind, readonly string[]>> = {
  picture: ["jpg", "jpeg", "png", "webp", "avif", "gif", "svg"],
  recording: recordingKinds,
  document: ["pdf"],
};

const wrongKind = { picture: "media-kind", recording: "recording-kind", document: "document-kind" } as const;

/** Looking for the name that was meant costs a look at the folder; nobody reads hundreds of guesses. */
const mostSuggestions = 100;

/**
 * Checks a file's name against `media/` of a content folder: written from there (`2025/10/market.jpg`), inside the
 * folder also when links are followed, there, and of the kind that is asked for. The value is the name as the disk
 * spells it.
 */
export function mediaReader(contentFolder: string): ReadMedia {
  const media = join(contentFolder, "media");
  const folders = realFolders(contentFolder);
  let suggested = 0;
  return (file, kind = "picture") => {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(file)) return refusal("media-address", { value: file });
    if (!staysInside(file)) return refusal("media-outside", { value: file });
    if (/[?#%]/.test(file)) return refusal("media-name", { value: file });
    if (!endings[kind].includes(extname(file).slice(1).toLowerCase()))
      return refusal(wrongKind[kind], { value: file, known: endings[kind].join(" | ") });
    const found = [file, file.normalize("NFC"), file.normalize("NFD")].find((name) =>
      isFile(join(media, name)),
    );
    if (found !== undefined) return insideMedia(join(media, found), found, folders());
    suggested += 1;
    const suggestion = suggested > mostSuggestions ? "" : suggest(media, file);
    return refusal("media-missing", { value: file, suggestion });
  };
}

type RealFolders = { readonly content: string; readonly media: string };

/** Asked once, and not before a file was found: an archive names thousands of pictures. */
function realFolders(contentFolder: string): () => RealFolders {
  let folders: RealFolders | undefined;
  return () => {
    folders ??= { content: realpathSync(contentFolder), media: realpathSync(join(contentFolder, "media")) };
    return folders;
  };
}

/** A link may lead to another file of `media/` and nowhere else: the file behind it could be a draft. */
function insideMedia(path: string, found: string, { content, media }: RealFolders): Reading<string> {
  const target = realpathSync(path);
  if (!isInside(content, target)) return refusal("link-leaves-content");
  return isInside(media, target) ? { value: found } : refusal("media-outside", { value: found });
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
