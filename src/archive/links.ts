import { rememberTexts } from "../arabic/remember-texts.ts";
import type { UrlPath } from "../model/url-path.ts";

/**
 * The one link function. Links are relative, so that a site works in a sub-folder and on another host as it is:
 * from `/2025/10/idlib/` to `/tags/حلب/` it is `../../../tags/حلب/`.
 */
export function relativeLink(from: UrlPath, to: UrlPath): string {
  const fragment = to.indexOf("#");
  const end = fragment < 0 ? to.length : fragment;
  if (fragment === from.length && to.startsWith(from)) return to.slice(fragment);
  const shared = sharedFolders(from, to, end);
  const up = countSlashes(from, shared);
  if (up > 0) return "../".repeat(up) + to.slice(shared);
  return needsDot(to.slice(shared, end)) ? `./${to.slice(shared)}` : to.slice(shared);
}

/**
 * The same for pages on a disk, where no server finds `index.html` by itself: to `/tags/حلب/` it is
 * `../../../tags/حلب/index.html`. A last part without a dot is a folder whose slash was forgotten.
 */
export function diskLink(from: UrlPath, to: UrlPath): string {
  const end = to.search(/[?#]/);
  const path = end < 0 ? to : to.slice(0, end);
  return relativeLink(fileAt(from), `${fileAt(path)}${end < 0 ? "" : to.slice(end)}`);
}

function fileAt(path: string): UrlPath {
  if (path.endsWith("/")) return `/${path.slice(1)}index.html`;
  const last = path.slice(path.lastIndexOf("/"));
  return last.includes(".") ? `/${path.slice(1)}` : `/${path.slice(1)}/index.html`;
}

/**
 * The same for a page that may be served at any address (404.html): relative links would break there, so it starts at
 * the folder that `site.yaml`'s address names.
 */
export function rootedLink(siteUrl: string, to: UrlPath): string {
  return `${new URL(siteUrl).pathname.replace(/\/$/, "")}${to}`;
}

/** `https://news.example/ar` + `/tags/حلب/` → `https://news.example/ar/tags/%D8%AD%D9%84%D8%A8/`. */
export function absoluteUrl(siteUrl: string, to: UrlPath): string {
  return absoluteBelow(siteUrl)(to);
}

/** A page says its own address five times, and those of its sections and of the front page as often as all others do. */
const absoluteBelow = rememberTexts(10, (siteUrl) =>
  rememberTexts(2000, (to) => new URL(`${siteUrl}${to}`).href),
);

const slash = 0x2f;

/** How many UTF-16 units of both paths, of `to` before its `end`, lead through the same folders, the last slash included. */
function sharedFolders(from: string, to: string, end: number): number {
  const most = Math.min(from.length, end);
  let shared = 0;
  for (let at = 0; at < most && from.charCodeAt(at) === to.charCodeAt(at); at += 1)
    if (from.charCodeAt(at) === slash) shared = at + 1;
  return shared;
}

function countSlashes(text: string, start: number): number {
  let count = 0;
  for (let at = text.indexOf("/", start); at >= 0; at = text.indexOf("/", at + 1)) count += 1;
  return count;
}

/** An empty reference means "this very address", and a first part with a colon a scheme (RFC 3986, section 4.2). */
function needsDot(relative: string): boolean {
  if (relative === "") return true;
  const colon = relative.indexOf(":");
  return colon >= 0 && !relative.slice(0, colon).includes("/");
}
