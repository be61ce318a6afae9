/**
 * The address of a page inside the site: starts with `/`, ends with `/` or a file's name, holds Arabic letters as they
 * are (never percent-encoded), and never depends on the folder or host that the site is served from.
 */
export type UrlPath = `/${string}`;
