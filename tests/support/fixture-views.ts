import { absoluteUrl, relativeLink, rootedLink } from "../../src/archive/links.ts";
import { contentPolicy } from "../../src/build/content-policy.ts";
import { inlineAsset } from "../../src/build/inline-asset.ts";
import type { SiteSettings } from "../../src/model/site-settings.ts";
import type { UrlPath } from "../../src/model/url-path.ts";
import type {
  ArticleView,
  Assets,
  FrontView,
  ListView,
  NewsletterResult,
  NewsletterResultView,
  NotFoundView,
  PictureView,
  RedirectView,
  Shell,
  StoryView,
} from "../../src/model/views.ts";
import { fixtureBody } from "./fixture-body.ts";
import { fixtureSettings } from "./fixture-settings.ts";

// Views of every kind of page with everything in them that a page can have; tests change what they look at.

/** Paths that nothing stands behind; pages that are looked at in a browser get those of real files. */
export const noAssets: Assets = {
  criticalStyle: {
    site: inlineAsset("style", ""),
    lists: inlineAsset("style", ""),
    article: inlineAsset("style", ""),
  },
  stylesheets: { site: "/assets/site.css", lists: "/assets/lists.css", article: "/assets/article.css" },
  paperStylesheet: "/assets/paper.css",
  formsStylesheet: "/assets/forms.css",
  font: "/assets/font.woff2",
  latinFont: "/assets/latin.woff2",
  script: "/assets/page.js",
  themeScript: inlineAsset("script", ""),
  liteStyle: inlineAsset("style", ""),
  feedStyle: inlineAsset("style", ""),
  icons: {
    small: "/assets/icon-192.png",
    large: "/assets/icon-512.png",
    maskable: "/assets/icon-maskable.png",
    touch: "/assets/icon-touch.png",
  },
  logo: undefined,
};

export const reference = { epoch: Date.parse("2025-10-22T11:30:00+03:00"), iso: "2025-10-22T11:30:00+03:00" };

export const referenceHeadline = "تصعيد أمني في إدلب: مواجهات عنيفة بين المهاجرين الفرنسيين وحكومة دمشق";

export const drawing: PictureView = {
  path: "/media/drawing.svg",
  width: 1200,
  height: 800,
  alt: "مربعات ملونة.",
};

export type Surroundings = { readonly assets?: Assets; readonly settings?: Partial<SiteSettings> };

export function shellAt(path: UrlPath, { assets = noAssets, settings }: Surroundings = {}): Shell {
  const whole = fixtureSettings(settings);
  return {
    settings: whole,
    assets,
    path,
    link: (to) => relativeLink(path, to),
    absolute: (to) => absoluteUrl(whole.url, to),
    title: `عنوان الصفحة — ${whole.title}`,
    description: "وصف الصفحة.",
    editionDate: reference,
    navigation: [
      { path: "/sections/politics/", title: "سياسة" },
      { path: "/sections/culture/", title: "ثقافة" },
    ],
    ownPages: [],
    indexed: true,
    policy: contentPolicy({ settings: whole, portable: false }),
    portable: false,
  };
}

export function articleView(changes: Partial<ArticleView> = {}, around?: Surroundings): ArticleView {
  return {
    kind: "article",
    shell: shellAt("/2025/10/تصعيد-أمني-في-إدلب/", around),
    trail: [
      { path: "/", title: "نشرة" },
      { path: "/sections/politics/", title: "سياسة" },
    ],
    headline: referenceHeadline,
    standfirst: "خلاصة كتبها المحرر.",
    published: reference,
    updated: { epoch: reference.epoch + 7_200_000, iso: "2025-10-22T13:30:00+03:00" },
    authors: [
      { path: "/authors/hala/", title: "هالة المنصوري" },
      { path: "/authors/nawwar/", title: "نوار الأيوبي" },
    ],
    readingMinutes: 4,
    tags: [{ path: "/tags/المهاجرين-الفرنسيين/", title: "المهاجرين الفرنسيين" }],
    image: { ...drawing, caption: "تعليق على الصورة.", credit: "رسم: نشرة" },
    form: { kind: "news" },
    keyPoints: [],
    corrections: [],
    series: undefined,
    older: undefined,
    newer: undefined,
    related: [],
    card: undefined,
    shareAddress: undefined,
    contents: [],
    body: fixtureBody,
    source: { name: "المرصد السوري", path: "/sources/sohr/", url: "https://source.example/خبر" },
    structuredData: undefined,
    ...changes,
  };
}

export function storyView(number: number, changes: Partial<StoryView> = {}): StoryView {
  return {
    path: `/2025/10/خبر-${number}/`,
    headline: `خبر رقم ${number} عن مدينة متخيلة على الساحل`,
    summary: "خلاصة الخبر في جملة واحدة تقول ما جرى، ومتى جرى، ولمن جرى.",
    form: "news",
    voices: [],
    section: { path: "/sections/politics/", title: "سياسة" },
    published: reference,
    image: number % 2 === 0 ? drawing : undefined,
    ...changes,
  };
}

export function frontView(changes: Partial<FrontView> = {}, around?: Surroundings): FrontView {
  return {
    kind: "front",
    shell: shellAt("/", around),
    lead: storyView(0),
    secondary: [1, 2, 3, 4, 5, 6].map((number) => storyView(number)),
    sections: [
      {
        section: { path: "/sections/culture/", title: "ثقافة" },
        stories: [7, 8, 9, 10].map((number) => storyView(number)),
      },
    ],
    structuredData: undefined,
    ...changes,
  };
}

export function listView(changes: Partial<ListView> = {}, around?: Surroundings): ListView {
  return {
    kind: "list",
    shell: shellAt("/sections/politics/", around),
    subject: "section",
    feeds: { rss: "/sections/politics/feed.xml", json: "/sections/politics/feed.json" },
    trail: [{ path: "/", title: "نشرة" }],
    title: "سياسة",
    description: "أخبار الشأن العام.",
    children: [{ path: "/sections/local/", title: "محليات" }],
    website: "https://source.example/",
    portrait: { ...drawing, alt: "صورة الكاتب." },
    stories: [1, 2, 3, 4].map((number) => storyView(number)),
    total: 11,
    pageNumber: undefined,
    newer: "/sections/politics/page/3/",
    older: "/sections/politics/page/1/",
    structuredData: undefined,
    ...changes,
  };
}

export function notFoundView(around?: Surroundings): NotFoundView {
  const shell = shellAt("/404.html", around);
  const link = (to: UrlPath) => rootedLink(shell.settings.url, to);
  return { kind: "not-found", shell: { ...shell, link, editionDate: undefined, indexed: false } };
}

export function newsletterResultView(result: NewsletterResult, around?: Surroundings): NewsletterResultView {
  const shell = { ...shellAt(`/newsletter/${result}/`, around), editionDate: undefined, indexed: false };
  return { kind: "newsletter-result", shell, trail: [{ path: "/", title: "الصفحة الأولى" }], result };
}

export function redirectView(around?: Surroundings): RedirectView {
  const shell = { ...shellAt("/2025/10/قديم/", around), editionDate: undefined, indexed: false };
  return {
    kind: "redirect",
    shell,
    target: { path: "/2025/10/جديد/", title: "خبر في عنوانه الجديد" },
    card: undefined,
  };
}
