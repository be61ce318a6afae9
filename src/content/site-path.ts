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
  const last = parts.pop() ?? "";
  if (parts.some(isNoPart) || last === "." || last === "..") return undefined;
  if ([...parts, last].some((part) => Buffer.byteLength(part) > mostPartBytes)) return undefined;
  if (parts.length === 0 && last === "") return undefined;
  const closing = last === "" || last.includes(".") ? "" : "/";
  return `/${[...parts, last].join("/")}${closing}`;
}

/** Ends of a path, separators of another system, white space but the space itself, hidden characters but the joiners. */
const unfit = /[?#\\]|[^\S ]|(?![\u200C\u200D])[\p{Cc}\p{Cf}]/u;

/** What one part of a path may hold on every common file system. */
const mostPartBytes = 255;

function isNoPart(part: string): boolean {
  return part === "" || part === "." || part === "..";
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
