import { type CollectionEntry, getCollection } from "astro:content";

export type Article = CollectionEntry<"articles">;
export type List = { title: string; url: string; items: Article[] };

export const site = { title: "صحيفة القياس", description: "أرشيف مولَّد لقياس السرعة.", url: "https://bench.example" };
export const sections: Record<string, string> = { local: "محليات", society: "مجتمع", world: "العالم", politics: "سياسة", sport: "رياضة", economy: "اقتصاد", leisure: "منوعات", culture: "ثقافة", science: "علوم" };
export const pageSize = 24;

export const urlOf = (article: Article) => `/${article.id}/`;
export const tagUrl = (tag: string) => `/tags/${tag.replaceAll(" ", "-")}/`;
export const absolute = (url: string) => encodeURI(site.url + url);

// Worked out once a build, not once a page.
let known: Promise<Awaited<ReturnType<typeof workOut>>> | undefined;
export const archive = () => (known ??= workOut());

async function workOut() {
  const articles = (await getCollection("articles")).sort((a, b) => b.data.date.valueOf() - a.data.date.valueOf());
  const inSection = grouped(articles, (article) => [article.data.section]);
  const withTag = grouped(articles, (article) => article.data.tags);
  const placeInTag = new Map([...withTag].map(([tag, items]) => [tag, new Map(items.map(({ id }, place) => [id, place]))]));
  const rank = new Map(articles.map(({ id }, place) => [id, place]));
  const around = new Map<string, { newer?: Article; older?: Article; related: Article[] }>();
  for (const items of inSection.values())
    items.forEach((article, place) => {
      const shared = new Map<Article, number>();
      for (const tag of article.data.tags) {
        const start = placeInTag.get(tag)!.get(article.id)! + 1;
        for (const other of withTag.get(tag)!.slice(start, start + 20)) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
      const related = [...shared].sort(([a, m], [b, n]) => n - m || rank.get(a.id)! - rank.get(b.id)!).slice(0, 5).map(([other]) => other);
      around.set(article.id, { newer: items[place - 1], older: items[place + 1], related });
    });
  const lists: List[] = [
    ...[...inSection].map(([section, items]) => ({ title: sections[section], url: `/sections/${section}/`, items })),
    ...[...withTag].map(([tag, items]) => ({ title: tag, url: tagUrl(tag), items })),
  ];
  return { articles, inSection, around, lists, tags: [...withTag.keys()].sort() };
}

function grouped(articles: Article[], keysOf: (article: Article) => string[]) {
  const groups = new Map<string, Article[]>();
  for (const article of articles)
    for (const key of keysOf(article)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key)!.push(article);
    }
  return groups;
}

/** Every feed: the whole site's, a section's, a tag's. `feed` is its path without leading slash, for a rest parameter. */
export async function feeds() {
  const { articles, lists } = await archive();
  return [{ title: site.title, url: "/", items: articles }, ...lists].map((list) => ({
    params: { feed: list.url.slice(1, -1) || undefined },
    props: { ...list, items: list.items.slice(0, 20) },
  }));
}
