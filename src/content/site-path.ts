import type { UrlPath } from "../model/url-path.ts";
import { readWebAddress } from "./web-address.ts";

/**
 * A former address → the path of this site that it names: `/2024/05/السوق/`. Takes a path or a whole address of the
 * site, percent-encoded or not. A folder gets its closing slash. Undefined for other sites, for what a static host
 * cannot redirect (queries), and for paths that climb.
 */
export function readSitePath(text: string, siteUrl: string): UrlPath | undefined {
  const raw = text.startsWith("/") ? text : pathBelow(siteUrl, text);
  const path = raw === undefined ? undefined : decoded(raw);
  if (path === undefined || unfit.test(path)) return undefined;
  const parts = path.split("/").slice(1);
  const typedLast = parts.pop() ?? "";
  const last = /^index\.html?$/i.test(typedLast) ? "" : typedLast;
  // A folder with a dot in its name could be the file of another former address.
  if (parts.some((part) => part === "" || part.includes("."))) return undefined;
  if ([...parts, last].some(isUnwritable) || Buffer.byteLength(path) > mostBytes) return undefined;
  if (parts.length === 0 && last === "") return undefined;
  const closing = last === "" || last.includes(".") ? "" : "/";
  return `/${[...parts, last].join("/")}${closing}`;
}

/** Ends of a path, separators of another system, white space but the space itself, hidden characters but the joiners. */
const unfit = /[?#\\]|[^\S ]|(?![\u200C\u200D])[\p{Cc}\p{Cf}]/u;

/** What one part of a path may hold on every common file system. */
const mostPartBytes = 255;

/** Well below the shortest limit of a whole path among systems (1,024 on macOS), with room for the output folder. */
const mostBytes = 700;

/** Hidden names configure servers; the signs and device names are those Windows keeps for itself. */
function isUnwritable(part: string): boolean {
  const taken = /^\.|[<>:"|*]|[. ]$|^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
  return taken.test(part) || Buffer.byteLength(part) > mostPartBytes;
}

/** The rest of an address behind the site's own, whether typed with http or https. */
function pathBelow(siteUrl: string, text: string): string | undefined {
  if (readWebAddress(text) === undefined) return undefined;
  const bare = (address: string): string => address.replace(/^https?:\/\//i, "");
  const host = new URL(siteUrl).host;
  const typed = bare(text);
  const slash = typed.indexOf("/");
  if (slash < 0 || typed.slice(0, slash).toLowerCase() !== host) return undefined;
  const base = new URL(siteUrl).pathname.replace(/\/$/, "");
  const path = typed.slice(slash);
  return path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}

/** Percent-encoding undone once, letters composed; undefined where the encoding is broken. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path).normalize("NFC");
  } catch {
    return undefined;
  }
}
