// Matches the lines that name recordings: what can be played becomes a figure that asks nothing of anybody yet.
import type { Token } from "markdown-it";
import { directionOf } from "../../arabic/bidi/direction-of.ts";
import { posterOf } from "../../model/picture-sources.ts";
import type { EmbedView, PictureView } from "../../model/views.ts";
import { arabicQuotes } from "../arabic-quotes.ts";
import type { Body } from "../body.ts";
import { asBlock, closeTag, inlineToken, linkTokens, openTag, textToken } from "../make-token.ts";
import type { MarkdownOptions } from "../markdown-options.ts";
import { pictureTokens } from "../picture-tokens.ts";
import { EMBED } from "./embed-lines.ts";

/** Endings of recordings without a picture; the door knows these and no others. */
const SOUND = /\.(?:mp3|m4a|ogg|opus)$/i;

/** An address that leads somewhere from any page; a bare name would be looked for beside the page. */
const LEADS_SOMEWHERE = /^(?:https?:)?\//i;

/** A player of another site is only named, for a script to load after a click; without it the link remains. */
export function embeds(tokens: Token[], body: Body): Token[] {
  if (!tokens.some(isEmbed)) return tokens;
  return tokens.flatMap((token) => (isEmbed(token) ? recording(token, body) : token));
}

function isEmbed({ type }: Token): boolean {
  return type === EMBED;
}

function recording({ content, meta }: Token, body: Body): Token[] {
  const { options } = body;
  const still = stillOf(meta?.["still"], body);
  const target = String(meta?.["target"]);
  const href = meta?.["href"];
  const view = options.embedOf(target);
  const title = directionOf(content) === "ltr" ? content : arabicQuotes(content);
  if (view === undefined)
    return typeof href === "string" && LEADS_SOMEWHERE.test(href)
      ? paragraph(linkTokens(href, undefined, title || target))
      : paragraph([textToken(`@[${title}](${target})`)]);
  const name = title || target;
  if (!options.players) return paragraph(plainLink(view, name, options));
  return view.provider === "own"
    ? ownPlayer(view.path, name, still, options)
    : foreignPlayer(view, name, still, options);
}

/** The picture that a reader sees before it plays: ours, so that nothing is asked of another site for it. */
function stillOf(file: unknown, { options, images, missingImages }: Body): PictureView | undefined {
  if (typeof file !== "string") return undefined;
  const found = options.imageOf(file);
  (found === undefined ? missingImages : images).add(file);
  return found;
}

function paragraph(children: Token[]): Token[] {
  return [asBlock(openTag("p")), inlineToken(children), asBlock(closeTag("p"))];
}

function plainLink(view: EmbedView, title: string, { hrefOf }: MarkdownOptions): Token[] {
  if (view.provider !== "own") return linkTokens(view.original, undefined, title);
  return [openTag("a", { href: hrefOf(view.path) }), textToken(title), closeTag("a")];
}

function foreignPlayer(
  { provider, original, player }: Exclude<EmbedView, { provider: "own" }>,
  title: string,
  still: PictureView | undefined,
  options: MarkdownOptions,
): Token[] {
  const { words } = options;
  return [
    asBlock(openTag("figure", { class: "embed", "data-player": player, "data-title": title })),
    openTag("a", {
      class: "embed-link",
      href: original,
      rel: "noopener external",
      title: words.externalLink,
    }),
    // The link's own words say what it leads to; the picture has no more to add.
    ...(still === undefined ? [] : pictureTokens(still, "", options)),
    // One box for the style sheet, which would else see each isolated name as a box of its own.
    openTag("span"),
    inlineToken([textToken(title)]),
    closeTag("span"),
    closeTag("a"),
    asBlock(openTag("p", { class: "embed-note" })),
    inlineToken([textToken(words.embedNote(provider))]),
    asBlock(closeTag("p")),
    asBlock(closeTag("figure")),
  ];
}

/** `preload="none"`: a reader who does not listen loads nothing. Old browsers show the link inside. */
function ownPlayer(
  path: string,
  title: string,
  still: PictureView | undefined,
  options: MarkdownOptions,
): Token[] {
  const { hrefOf } = options;
  const tag = SOUND.test(path) ? "audio" : "video";
  const poster = tag === "video" && still ? posterOf(still, hrefOf) : undefined;
  const src = hrefOf(path);
  return [
    asBlock(openTag("figure", { class: "own-recording" })),
    // `controls` stands with the name because markdown-it gives every attribute a value, and this one has none.
    ...(tag === "audio" && still ? pictureTokens(still, "", options) : []),
    openTag(`${tag} controls`, { preload: "none", src, poster, "aria-label": title }),
    openTag("a", { href: src }),
    inlineToken([textToken(title)]),
    closeTag("a"),
    closeTag(tag),
    asBlock(openTag("figcaption")),
    inlineToken([textToken(title)]),
    asBlock(closeTag("figcaption")),
    asBlock(closeTag("figure")),
  ];
}
