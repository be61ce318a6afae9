export const data = {
  pagination: { data: "collections.feeds", size: 1, alias: "feed" },
  permalink: ({ feed }) => `${feed.url}feed.json`,
  eleventyExcludeFromCollections: true,
};

export function render({ feed, site }) {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: site.url + feed.url,
    language: "ar",
    items: feed.items.map((item) => ({
      id: site.url + item.url,
      url: site.url + item.url,
      title: item.data.title,
      summary: item.data.description,
      content_html: item.content,
      date_published: item.date.toISOString(),
    })),
  });
}
