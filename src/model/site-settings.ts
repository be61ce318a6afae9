/** Which digits Nashra prints: `arab` is ٠–٩ (U+0660–0669), `latn` is 0–9. Headlines and bodies keep what was typed. */
export type Digits = "arab" | "latn";

/**
 * The month names of a newsroom's region, as CLDR knows them: Egypt and the Gulf (`ar-EG`), Levant and Iraq (`ar-SY`),
 * Algeria and Tunisia (`ar-DZ`), Morocco (`ar-MA`), Mauritania (`ar-MR`); `dual` prints «تشرين الأول (أكتوبر)».
 */
export type MonthNames = "egypt" | "levant" | "maghreb" | "morocco" | "mauritania" | "dual";

/** How dates are printed: everything a date formatter needs to know of a newsroom. */
export type DateStyle = {
  readonly digits: Digits;
  readonly months: MonthNames;
  /** IANA name of the newsroom's time zone, e.g. `Asia/Damascus`. */
  readonly timezone: string;
};

/** The Hijri line: Umm al-Qura, moved by `offset` days (−2 to 2) where the newsroom's country sights another moon. */
export type HijriSetting = { readonly show: boolean; readonly offset: number };

/** Where the sign-up form posts. `none` shows the feed in its place. */
export type NewsletterSetting =
  | { readonly provider: "none" }
  | {
      readonly provider: "custom";
      /** Absolute http(s) address, or a path of this site starting with `/`. */
      readonly action: string;
      /** Name of the form's e-mail field, as the receiving service expects it. */
      readonly emailField: string;
    };

/** `hub` is the WebSub hub (https://www.w3.org/TR/websub/) that hears of new articles and wakes subscribed readers. */
export type FeedsSetting = { readonly hub: string | undefined };

/** The newsroom's one colour in both themes, `#rrggbb`, and the colour of words on it; each can be read on its paper. */
export type Accent = {
  readonly light: string;
  readonly dark: string;
  readonly onLight: string;
  readonly onDark: string;
};

/** The logo's file, relative to `content/media/`, and its text alternative. */
export type Logo = { readonly file: string; readonly alt: string };

/** What a site may leave out, one by one: search index, social cards, share addresses, lite editions, pages kept on devices. */
export type Features = Readonly<Record<"search" | "cards" | "share" | "lite" | "offline", boolean>>;

/** `content/site.yaml`, checked. */
export type SiteSettings = DateStyle & {
  readonly title: string;
  /** One sentence that says what the newsroom is; used by the front page's description and the feed. */
  readonly description: string | undefined;
  /** Origin, and the folder if the site lives in one; no slash at the end: `https://news.example/ar`. */
  readonly url: string;
  readonly language: "ar";
  readonly hijri: HijriSetting;
  readonly logo: Logo | undefined;
  /** Undefined where the newsroom keeps the accent of `templates/styles/tokens.css`. */
  readonly accent: Accent | undefined;
  readonly newsletter: NewsletterSetting;
  readonly feeds: FeedsSetting;
  /** N of the stable pagination: a numbered page holds N items, the front of a list the newest N to 2N − 1. */
  readonly itemsPerPage: number;
  /** A tag with fewer articles has no page of its own; it stays a filter of the search page. 1 gives each its page. */
  readonly articlesForTagPage: number;
  /** After how many months a story says that it is old. */
  readonly oldStoryMonths: number;
  readonly features: Features;
};
