const site = { title: "صحيفة القياس", description: "أرشيف مولَّد لقياس السرعة.", url: "https://bench.example" };
const sections = { local: "محليات", society: "مجتمع", world: "العالم", politics: "سياسة", sport: "رياضة", economy: "اقتصاد", leisure: "منوعات", culture: "ثقافة", science: "علوم" };
const pageSize = 24;
const feedSize = 20;

export default function (eleventyConfig) {
  eleventyConfig.addGlobalData("site", site);
  eleventyConfig.addGlobalData("sections", sections);
  eleventyConfig.addPassthroughCopy({ "site.css": "site.css" });

  const newestFirst = (api) => api.getFilteredByGlob("content/articles/**/*.md").reverse();
  eleventyConfig.addCollection("articles", newestFirst);
  eleventyConfig.addCollection("newest", (api) => newestFirst(api).slice(0, pageSize));
  eleventyConfig.addCollection("lists", (api) => listsOf(newestFirst(api)).flatMap(inPages));
  eleventyConfig.addCollection("tagList", (api) => [...byTag(newestFirst(api)).keys()].sort());
  eleventyConfig.addCollection("feeds", (api) => {
    const articles = newestFirst(api);
    return [{ title: site.title, url: "/", items: articles }, ...listsOf(articles)].map((list) => ({ ...list, items: list.items.slice(0, feedSize) }));
  });

  eleventyConfig.addFilter("day", (date) => date.toISOString().slice(0, 10).replaceAll("-", "/"));
  eleventyConfig.addFilter("minute", (date) => date.toISOString().slice(0, 16).replaceAll("-", "/").replace("T", " "));
  eleventyConfig.addFilter("iso", (date) => date.toISOString());
  eleventyConfig.addFilter("rfc822", (date) => date.toUTCString());
  eleventyConfig.addFilter("tagUrl", tagUrl);
  eleventyConfig.addFilter("newestOfSection", (articles, section) => around(articles).inSection.get(section)?.slice(0, 4) ?? []);
  eleventyConfig.addFilter("around", (articles, url) => around(articles).of(url));
  eleventyConfig.addFilter("structuredData", structuredData);

  return { dir: { input: "content", includes: "../_includes", output: "_site" } };
}

function tagUrl(tag) {
  return `/tags/${tag.replaceAll(" ", "-")}/`;
}

function byTag(articles) {
  return grouped(articles, (article) => article.data.tags ?? []);
}

function grouped(articles, keysOf) {
  const groups = new Map();
  for (const article of articles)
    for (const key of keysOf(article)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(article);
    }
  return groups;
}

function listsOf(articles) {
  const bySection = grouped(articles, (article) => [article.data.section]);
  return [
    ...[...bySection].map(([section, items]) => ({ title: sections[section], url: `/sections/${section}/`, items })),
    ...[...byTag(articles)].map(([tag, items]) => ({ title: tag, url: tagUrl(tag), items })),
  ];
}

function inPages({ title, url, items }) {
  const total = Math.ceil(items.length / pageSize);
  const address = (number) => (number === 1 ? url : `${url}page/${number}/`);
  return Array.from({ length: total }, (_, place) => ({
    title,
    url: address(place + 1),
    number: place + 1,
    total,
    newer: place > 0 ? address(place) : undefined,
    older: place + 1 < total ? address(place + 2) : undefined,
    items: items.slice(place * pageSize, (place + 1) * pageSize),
  }));
}

// What stands around an article is worked out once a build, not once a page.
const known = new WeakMap();
function around(articles) {
  if (!known.has(articles)) known.set(articles, workOut(articles));
  return known.get(articles);
}

function workOut(articles) {
  const inSection = grouped(articles, (article) => [article.data.section]);
  const withTag = byTag(articles);
  const placeInTag = new Map([...withTag].map(([tag, items]) => [tag, new Map(items.map(({ url }, place) => [url, place]))]));
  const rank = new Map(articles.map(({ url }, place) => [url, place]));
  const result = new Map();
  for (const items of inSection.values())
    items.forEach((article, place) => {
      const shared = new Map();
      for (const tag of article.data.tags ?? []) {
        const start = placeInTag.get(tag).get(article.url) + 1;
        for (const other of withTag.get(tag).slice(start, start + 20)) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
      const related = [...shared].sort(([a, m], [b, n]) => n - m || rank.get(a.url) - rank.get(b.url)).slice(0, 5).map(([other]) => other);
      result.set(article.url, { newer: items[place - 1], older: items[place + 1], related });
    });
  return { inSection, of: (url) => result.get(url) };
}

function structuredData(url, title, description, date, section, tags) {
  const list = (position, name, item) => ({ "@type": "ListItem", position, name, item });
  return JSON.stringify({
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "NewsArticle", headline: title, description, mainEntityOfPage: encodeURI(site.url + url), datePublished: date.toISOString(),
        inLanguage: "ar", isAccessibleForFree: true, articleSection: sections[section], keywords: tags,
        publisher: { "@type": "Organization", name: site.title, url: `${site.url}/` },
      },
      { "@type": "BreadcrumbList", itemListElement: [list(1, site.title, `${site.url}/`), list(2, sections[section], `${site.url}/sections/${section}/`)] },
    ],
  }).replaceAll("<", "\\u003c");
}
