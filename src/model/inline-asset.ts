import type { TrustedHtml } from "./trusted-html.ts";

/**
 * Text that stands inline in pages, and what a Content-Security-Policy names it by: `sha256-…` in base64 over its UTF-8
 * (https://www.w3.org/TR/CSP3/#match-element-to-source-list). Not one byte may come between its tags beside it.
 */
export type InlineAsset = TrustedHtml & {
  readonly element: "script" | "style";
  readonly hash: string;
};
