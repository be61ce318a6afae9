import { absolute, archive, urlOf } from "../archive";

export async function GET() {
  const { articles, lists } = await archive();
  const entries = [
    ...articles.map((article) => ({ url: urlOf(article), date: article.data.date })),
    ...lists.map(({ url, items }) => ({ url, date: items[0].data.date })),
  ];
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.map(({ url, date }) => `<url><loc>${absolute(url)}</loc><lastmod>${date.toISOString()}</lastmod></url>`).join("\n")}
</urlset>
`);
}
