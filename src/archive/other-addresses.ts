import type { Article } from "../model/article.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import type { UrlPath } from "../model/url-path.ts";
import { shareAddress } from "./share-address.ts";

/** Every address beside its own that leads to an article: its short one, and the former ones that the editor named. */
export function otherAddresses(article: Article, settings: SiteSettings): UrlPath[] {
  const short = shareAddress(article, settings);
  return [...(short === undefined ? [] : [short]), ...article.aliases];
}
