import type { UrlPath } from "../model/url-path.ts";

/**
 * The one link function. Links are relative, so that a site works in a sub-folder and on another host as it is:
 * from `/2025/10/idlib/` to `/tags/حلب/` it is `../../../tags/حلب/`.
 */
export function relativeLink(from: UrlPath, to: UrlPath): string {
  const { path, fragment } = splitFragment(to);
  if (path === from && fragment !== "") return fragment;
  const here = from.split("/").slice(1, -1);
  const there = path.split("/").slice(1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const relative = "../".repeat(here.length - shared) + there.slice(shared).join("/");
  return `${needsDot(relative) ? "./" : ""}${relative}${fragment}`;
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
  return new URL(`${siteUrl}${to}`).href;
}

function splitFragment(to: UrlPath): { path: string; fragment: string } {
  const at = to.indexOf("#");
  return at < 0 ? { path: to, fragment: "" } : { path: to.slice(0, at), fragment: to.slice(at) };
}

/** An empty reference means "this very address", and a first part with a colon a scheme (RFC 3986, section 4.2). */
function needsDot(relative: string): boolean {
  return relative === "" || (relative.split("/", 1)[0] ?? "").includes(":");
}
