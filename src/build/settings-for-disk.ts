import { absoluteUrl } from "../archive/links.ts";
import type { SiteSettings } from "../model/site-settings.ts";

/**
 * A newsroom's settings for pages that are opened from a disk or out of a ZIP. Browsers fetch nothing there, so that search
 * could not answer: its page, and every link to it, is left out. Cards are for chats, which read no disk, and a lite edition
 * spares nobody anything; nothing there outlives the network, since it needs none. The newsletter's form posts to where the newsroom itself is.
 */
export function settingsForDisk(settings: SiteSettings): SiteSettings {
  const { newsletter, features, url } = settings;
  return {
    ...settings,
    features: { ...features, search: false, cards: false, lite: false, offline: false },
    newsletter:
      newsletter.provider === "custom" && newsletter.action.startsWith("/")
        ? { ...newsletter, action: absoluteUrl(url, `/${newsletter.action.slice(1)}`) }
        : newsletter,
  };
}
