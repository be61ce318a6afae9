import type { SiteSettings } from "../model/site-settings.ts";
import type { UrlPath } from "../model/url-path.ts";
import { addresses } from "./addresses.ts";

/** The lite edition that stood with an article at a former address; none with a short address, or one of another system. */
export function liteTwin(path: UrlPath, { features }: Pick<SiteSettings, "features">): UrlPath | undefined {
  return features.lite && ofAnArticle.test(path) ? addresses.lite(path) : undefined;
}

const ofAnArticle = /^\/\d{4}\/\d{2}\/[^/]+\/$/;
