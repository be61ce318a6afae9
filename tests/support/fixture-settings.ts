import type { SiteSettings } from "../../src/model/site-settings.ts";

/** A newsroom for tests; a test that cares for a setting says so in `changes`. */
export function fixtureSettings(changes: Partial<SiteSettings> = {}): SiteSettings {
  return {
    title: "نشرة",
    description: "صحيفة للتجربة.",
    url: "https://news.example",
    language: "ar",
    timezone: "Asia/Damascus",
    digits: "arab",
    months: "egypt",
    hijri: { show: false, offset: 0 },
    logo: undefined,
    accent: undefined,
    newsletter: {
      provider: "custom",
      action: "https://news.example/newsletter/subscribe",
      emailField: "email",
    },
    feeds: { hub: undefined },
    itemsPerPage: 20,
    articlesForTagPage: 1,
    oldStoryMonths: 12,
    features: { search: true, cards: true, share: true, lite: true, offline: true },
    ...changes,
  };
}
