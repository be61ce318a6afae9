import type { Article } from "../model/article.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import type { UrlPath } from "../model/url-path.ts";
import { addresses } from "./addresses.ts";

/** An article's short address for chats, where Arabic letters would become 167 characters of `%D9…`; it needs an id. */
export function shareAddress({ id }: Article, { features }: SiteSettings): UrlPath | undefined {
  return features.share && id !== undefined ? addresses.share(id) : undefined;
}
