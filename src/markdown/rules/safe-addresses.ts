// Matches every address in links and pictures: only those that cannot run anything become links, the rest stays text.
import type { MarkdownIt } from "markdown-it";

/**
 * http, https, mailto, tel, or no scheme at all. What stands before the first colon is a scheme unless a slash, `?` or
 * `#` comes first (RFC 3986, 4.2), and a list of good schemes cannot miss a bad one.
 */
const SAFE_ADDRESS = /^(?:(?:https?|mailto|tel):|[^:/?#]*(?:[/?#]|$))/i;

/** `javascript:`, `data:`, `vbscript:`, `file:` and every scheme that nobody asked for stay visible as typed. */
export function safeAddresses(parser: MarkdownIt): void {
  parser.validateLink = (address) => SAFE_ADDRESS.test(address);
  // A shown address is what the editor typed: decoding `%D9…` would show words that the source does not hold.
  parser.normalizeLinkText = (address) => address;
}
