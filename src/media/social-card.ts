import type { ContainerNode, Declarations, ImageNode, Node, TextNode } from "takumi-js";
import { cutAtWord } from "../arabic/cut-at-word.ts";

/** What a card says. Words are printed as they are: digits and month names were chosen before. */
export type SocialCard = {
  readonly headline: string;
  readonly section: string;
  /** The site's name; it stands where there is no logo. */
  readonly site: string;
  readonly date: string;
};

/** What all cards of a site share: the typeface as TrueType, the logo as pixels, and the newsroom's colour on white. */
export type CardMaterials = {
  readonly font: Uint8Array;
  readonly logo: CardLogo | undefined;
  /** `#rrggbb`; undefined where the newsroom keeps the accent of `templates/styles/tokens.css`. */
  readonly accent?: string | undefined;
};

/** A logo drawn at twice the size that it stands in. `bytes` are a PNG. */
export type CardLogo = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

/** What Open Graph's readers crop least: 1.91 to 1. */
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * Draws the picture that a shared link shows, as PNG: section, headline, logo and date, from the right. Letters are
 * joined and both directions ordered by the drawing library; the same card gives the same bytes on one platform.
 */
export async function drawSocialCard(card: SocialCard, materials: CardMaterials): Promise<Uint8Array> {
  // Loaded only when a card is drawn: most builds draw none.
  const { render } = await import("takumi-js");
  const fonts = [{ name: face, data: Buffer.from(materials.font) }];
  const drawing = { fonts, lang: "ar", emoji: "from-font" } as const;
  const headline = await fittingHeadline(card.headline, drawing);
  const bytes = await render(cardNode(card, headline, materials), {
    ...cardSize,
    ...drawing,
    format: "png",
  });
  return new Uint8Array(bytes);
}

const face = "Vazirmatn";

/** The light theme of `templates/styles/tokens.css`: chats show cards on grounds of their own. */
const colours = { paper: "#ffffff", ink: "#1c1a19", soft: "#5b5550", accent: "#a3262c", rule: "#ddd7ce" };

const margin = 70;

/** What section and foot leave for the headline, in pixels. */
const headlineRoom = { width: cardSize.width - 2 * margin, height: 330 };

/** Sizes a headline may stand in, in pixels, and how many UTF-16 units of it: a longer one is cut at a word. */
const headlineForms = [
  { size: 84, longest: 45 },
  { size: 68, longest: 85 },
  { size: 54, longest: 150 },
  { size: 54, longest: 90 },
  { size: 54, longest: 50 },
] as const;

/** `from-font`: by default the library fetches a picture of each emoji from another site, and fails without a network. */
type Drawing = {
  readonly fonts: { name: string; data: Buffer }[];
  readonly lang: string;
  readonly emoji: "from-font";
};

/** The largest form that the headline fits into: wide letters take more room than their number says. */
async function fittingHeadline(headline: string, drawing: Drawing): Promise<TextNode> {
  const { measure } = await import("takumi-js");
  const first = headlineForms.findIndex(({ longest }) => headline.length <= longest);
  const forms = headlineForms.slice(first < 0 ? 2 : first);
  for (const { size, longest } of forms) {
    const node = headlineText(cutAtWord(headline, longest), size);
    const room = box([node], { width: headlineRoom.width, direction: "rtl", fontFamily: face });
    const { height } = await measure(room, drawing);
    if (height <= headlineRoom.height) return node;
  }
  return headlineText(cutAtWord(headline, 30), 54);
}

function cardNode(
  card: SocialCard,
  headline: TextNode,
  { logo, accent = colours.accent }: CardMaterials,
): Node {
  return box([sectionLabel(card.section, accent), headline, foot(card, logo)], {
    ...cardSize,
    direction: "rtl",
    flexDirection: "column",
    justifyContent: "space-between",
    alignItems: "flex-start",
    padding: `56px ${margin}px 48px`,
    backgroundColor: colours.paper,
    borderTop: `16px solid ${accent}`,
    fontFamily: face,
  });
}

function sectionLabel(section: string, accent: string): TextNode {
  return text(cutAtWord(section, 40), {
    fontSize: 34,
    fontWeight: 700,
    lineHeight: 1.6,
    color: accent,
  });
}

function headlineText(headline: string, fontSize: number): TextNode {
  const style = {
    fontSize,
    fontWeight: 700,
    lineHeight: 1.5,
    color: colours.ink,
    textWrap: "balance",
    overflowWrap: "anywhere",
  } as const;
  return text(unbroken(headline), style);
}

/** A word joiner (U+2060) behind every hyphen inside a word: «AT-21» and «٢٠-٣٠» stay on one line (UAX 14, WJ). */
function unbroken(headline: string): string {
  return headline.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, "\u2060-\u2060");
}

function foot({ site, date }: SocialCard, logo: CardLogo | undefined): ContainerNode {
  const name =
    logo === undefined
      ? text(cutAtWord(site, 30), { fontSize: 44, fontWeight: 700, lineHeight: 1.6, color: colours.ink })
      : picture(logo);
  return box([name, text(date, { fontSize: 32, lineHeight: 1.6, color: colours.soft })], {
    width: "100%",
    justifyContent: "space-between",
    alignItems: "center",
    paddingTop: 28,
    borderTop: `2px solid ${colours.rule}`,
  });
}

function picture({ bytes, width, height }: CardLogo): ImageNode {
  return { type: "image", src: bytes, width: Math.round(width / 2), height: Math.round(height / 2) };
}

function text(content: string, style: Declarations): TextNode {
  return { type: "text", text: withoutEmoji(content), style };
}

/** The typeface has no emoji, and an empty box says less than nothing; of a keycap its digit stays. */
function withoutEmoji(content: string): string {
  const plain = content.replace(/\p{RGI_Emoji}/gv, (emoji) => /^[0-9#*]/.exec(emoji)?.[0] ?? " ");
  return plain.replace(/\s+/g, " ").trim();
}

function box(children: Node[], style: Declarations): ContainerNode {
  return { type: "container", children, style: { display: "flex", ...style } };
}
