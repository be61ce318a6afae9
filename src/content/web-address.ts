/**
 * An absolute address, http or https, without a user name (`https://bank@evil.example` shows one site and opens
 * another) and without white space; undefined for anything else.
 */
export function readWebAddress(text: string): URL | undefined {
  if (!/^https?:\/\/[^\s/?#\\]/i.test(text) || /[\s\\]/.test(text)) return undefined;
  const url = URL.parse(text);
  return url === null || url.username !== "" || url.password !== "" ? undefined : url;
}

/**
 * The site's own address: origin, and the folder if it lives in one, without a slash at the end
 * (`https://news.example/ar`). Query and fragment name a page, not a site.
 */
export function readSiteAddress(text: string): string | undefined {
  const url = readWebAddress(text);
  if (url === undefined || url.search !== "" || url.hash !== "" || /[?#]$/.test(text)) return undefined;
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** Where a form may be sent: an absolute address, or a path of this site. */
export function isFormAddress(text: string): boolean {
  return /^\/(?![/\\])[^\s\\]*$/.test(text) || readWebAddress(text) !== undefined;
}
