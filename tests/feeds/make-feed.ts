import type { Feed, FeedItem } from "../../src/feeds/feed.ts";
import { fixtureSettings } from "../support/fixture-settings.ts";
import { drawing, reference } from "../support/fixture-views.ts";

/** An item with everything that an item can have. */
export function feedItem(changes: Partial<FeedItem> = {}): FeedItem {
  return {
    path: "/2025/10/خبر/",
    headline: "خبر عن مدينة متخيلة",
    summary: "خلاصة الخبر.",
    published: reference,
    updated: { epoch: reference.epoch + 7_200_000, iso: "2025-10-22T13:30:00+03:00" },
    authors: [{ path: "/authors/hala/", title: "هالة المنصوري" }],
    categories: ["سياسة", "جسور"],
    image: { ...drawing, caption: "تعليق على الصورة.", credit: "رسم: نشرة" },
    source: { name: "وكالة الساحل", url: "https://source.example/1?a=1&b=2" },
    body: { html: "<p>متن الخبر.</p>" },
    ...changes,
  };
}

/** A section's feed of two items, the second with nothing that can be missing. */
export function feed(changes: Partial<Feed> = {}): Feed {
  const bare = { updated: undefined, authors: [], image: undefined, source: undefined };
  return {
    settings: fixtureSettings(),
    title: "سياسة — نشرة",
    description: "أخبار الشأن العام.",
    path: "/sections/politics/feed.xml",
    list: "/sections/politics/",
    absolute: (path) => new URL(path, "https://news.example").href,
    items: [feedItem(), feedItem({ path: "/2025/10/آخر/", headline: "خبر آخر", ...bare })],
    ...changes,
  };
}
