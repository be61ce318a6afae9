// Matches addresses in running text: «https://…», «http://…», «mailto:…» and «www.…», never a bare name with a dot.
import type { MarkdownIt } from "markdown-it";

/** Asked of every line of text before the long pattern is. */
const MAYBE = /:\/\/|www\.|mailto:/i;

type Linkify = MarkdownIt["linkify"];
type Match = { url: string };

/** Direction marks that came along when the address was pasted into Arabic text; no address ends with one. */
const DIRECTION_MARKS = /[\u200E\u200F\u061C]+$/;

/** Makes links of the addresses a reader would take for one. Guessing («example.com», names with @) surprises editors. */
export function bareAddresses(parser: MarkdownIt): void {
  parser.set({ linkify: true });
  parser.linkify
    .set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
    .add("ftp:", null)
    .add("//", null)
    .add("http:", { validate: webAddress, normalize: cleanAddress })
    .add("https:", { validate: webAddress, normalize: cleanAddress })
    .add("www.", { validate: hostAfterWww, normalize: withScheme });
  const search = parser.linkify.test.bind(parser.linkify);
  parser.linkify.test = (text) => MAYBE.test(text) && search(text);
}

function webAddress(text: string, at: number, linkify: Linkify): number {
  return lengthAt(linkify.re.get_http_validator(), text, at);
}

function hostAfterWww(text: string, at: number, linkify: Linkify): number {
  return lengthAt(linkify.re.get_relative_proto_validator(), text, at);
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function cleanAddress(match: Match): void {
  match.url = match.url.replace(DIRECTION_MARKS, "");
}

/** GitHub Flavored Markdown 6.9 does the same; a host that wants https redirects. */
function withScheme(match: Match): void {
  match.url = `http://${match.url.replace(DIRECTION_MARKS, "")}`;
}
