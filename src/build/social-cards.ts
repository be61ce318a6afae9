import { createHash } from "node:crypto";
import { formatDate } from "../arabic/format-date.ts";
import { addresses } from "../archive/addresses.ts";
import { cardLogo } from "../media/card-logo.ts";
import { type CardMaterials, cardSize, drawSocialCard, type SocialCard } from "../media/social-card.ts";
import type { Article } from "../model/article.ts";
import type { UrlPath } from "../model/url-path.ts";
import type { PictureView } from "../model/views.ts";
import { readTypeface } from "../styles/read-typeface.ts";
import { type InputKeys, inputKeys } from "./input-keys.ts";
import { numericKey } from "./key-mixer.ts";
import type { KnownBundle, KnownBundles } from "./known-bundles.ts";
import type { Newsroom } from "./newsroom.ts";
import type { PlannedBundle } from "./planned-page.ts";

/** Raise it when cards are drawn anew on purpose: chats then fetch them again. */
const design = 1;

/** One card an article, each a bundle of one file that is made when its words, the logo or the accent change. */
export function socialCards(newsroom: Newsroom, drawingCode: string, known: KnownBundles): PlannedBundle[] {
  if (!newsroom.settings.features.cards) return [];
  const materials = onDemand(() => readMaterials(newsroom));
  const keys = inputKeys(newsroom, JSON.stringify([design, drawingCode, newsroom.settings]));
  return newsroom.archive.articles.map((article) => {
    const key = cardKey(article, keys);
    const { place, fingerprint } = known(key) ?? placedCard(article, newsroom, drawingCode);
    return {
      place,
      fingerprint,
      key,
      keep: true,
      make: async () => [
        { file: place, bytes: await drawSocialCard(cardOf(article, newsroom), await materials()) },
      ],
    };
  });
}

function cardKey(article: Article, keys: InputKeys): number {
  keys.begin();
  keys.text("card");
  keys.article(article);
  return numericKey(keys.halves());
}

function placedCard(article: Article, newsroom: Newsroom, drawingCode: string): KnownBundle {
  const hash = cardHash(cardOf(article, newsroom), newsroom);
  return { place: cardPath(article, newsroom).slice(1), fingerprint: `${drawingCode} ${hash}` };
}

/** The card of an article as its page names it; none where the newsroom wants none. */
export function cardView(article: Article, newsroom: Newsroom): PictureView | undefined {
  if (!newsroom.settings.features.cards) return undefined;
  return { path: cardPath(article, newsroom), ...cardSize, alt: article.headline };
}

/** Its name holds what it shows, because whoever has fetched a card keeps it under its address. */
function cardPath(article: Article, newsroom: Newsroom): UrlPath {
  return addresses.card(article.path, cardHash(cardOf(article, newsroom), newsroom).slice(0, 10));
}

function cardOf(article: Article, { settings, sections }: Newsroom): SocialCard {
  return {
    headline: article.headline,
    section: sections.find(({ key }) => key === article.section)?.title ?? article.section,
    site: settings.title,
    date: formatDate(article.published, settings),
  };
}

function cardHash(card: SocialCard, { logoFile, settings }: Newsroom): string {
  const accent = settings.accent === undefined ? [] : [settings.accent.light];
  return createHash("sha256")
    .update(JSON.stringify([design, card, logoFile?.hash, ...accent]))
    .digest("hex");
}

async function readMaterials({ logoFile, settings }: Newsroom): Promise<CardMaterials> {
  return {
    font: readTypeface(),
    logo: logoFile === undefined ? undefined : await cardLogo(logoFile.from),
    accent: settings.accent?.light,
  };
}

function onDemand<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
