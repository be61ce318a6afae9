// Matches `![alt](file "caption | credit")`: alone in its paragraph it is a figure, in a text a picture, from afar a link.
import type { Token } from "markdown-it";
import type { Body } from "../body.ts";
import { cutCaption } from "../cut-caption.ts";
import { isBlank } from "../is-blank.ts";
import { asBlock, closeTag, inlineToken, linkTokens, openTag, textToken } from "../make-token.ts";
import { pictureTokens } from "../picture-tokens.ts";
import { textOf } from "../text-of.ts";

const REMOTE = /^(?:https?:)?\/\//i;

/** Pictures come from the site itself: one from another host would tell that host who reads what. */
export function pictures(tokens: Token[], body: Body): Token[] {
  if (!tokens.some(({ children }) => children?.some(isPicture))) return tokens;
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [token, line] = [tokens[index], tokens[index + 1]];
    if (token === undefined) break;
    const alone = token.type === "paragraph_open" && line !== undefined && isOnlyPictures(line);
    if (alone) {
      for (const picture of line.children?.filter(isPicture) ?? []) result.push(...figure(picture, body));
      index += 2;
    } else {
      if (token.children?.some(isPicture)) token.children = withinText(token.children, body);
      result.push(token);
    }
  }
  return result;
}

function isPicture({ type }: Token): boolean {
  return type === "image";
}

function isOnlyPictures({ children }: Token): boolean {
  return children?.some(isPicture) === true && children.every((child) => isPicture(child) || isGap(child));
}

function isGap({ type, content }: Token): boolean {
  return type === "softbreak" || type === "hardbreak" || (type === "text" && isBlank(content));
}

/** A missing picture takes its caption with it: words about something that is not there. */
function figure(picture: Token, body: Body): Token[] {
  if (isRemote(picture)) return [asBlock(openTag("p")), inlineToken(linkTo(picture)), asBlock(closeTag("p"))];
  const image = imageTags(picture, body);
  if (image === undefined) return [];
  const words = caption(String(picture.attrGet("title") ?? ""));
  return [asBlock(openTag("figure")), ...image, ...words, asBlock(closeTag("figure"))];
}

/** The words and the name of who made the picture, each with a direction of its own. */
function caption(title: string): Token[] {
  const { words, credit } = cutCaption(title);
  if (words === "" && credit === "") return [];
  const inlines = words === "" ? [] : [inlineToken([textToken(credit === "" ? words : `${words} `)])];
  if (credit !== "")
    inlines.push(openTag("span", { class: "credit" }), inlineToken([textToken(credit)]), closeTag("span"));
  return [asBlock(openTag("figcaption")), ...inlines, asBlock(closeTag("figcaption"))];
}

function withinText(children: readonly Token[], body: Body): Token[] {
  let links = 0;
  return children.flatMap((child) => {
    if (child.type === "link_open") links += 1;
    if (child.type === "link_close") links -= 1;
    if (!isPicture(child)) return child;
    if (isRemote(child)) return links > 0 ? textToken(textOf(child.children)) : linkTo(child);
    // A link around nothing would be left, which nobody can name or hit: the alternative text takes the picture's place.
    return imageTags(child, body) ?? (links > 0 ? textToken(textOf(child.children)) : []);
  });
}

function isRemote(picture: Token): boolean {
  return REMOTE.test(String(picture.attrGet("src")));
}

function linkTo(picture: Token): Token[] {
  const address = String(picture.attrGet("src"));
  const title = picture.attrGet("title");
  return linkTokens(
    address,
    title === null ? undefined : String(title),
    textOf(picture.children).trim() || address,
  );
}

function imageTags(picture: Token, { options, images, missingImages }: Body): Token[] | undefined {
  const file = decoded(String(picture.attrGet("src")));
  const found = options.imageOf(file);
  (found === undefined ? missingImages : images).add(file);
  if (found === undefined) return undefined;
  return pictureTokens(found, textOf(picture.children).trim(), options);
}

/** Back from the percent signs of an address to the file's name as the editor typed it. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
