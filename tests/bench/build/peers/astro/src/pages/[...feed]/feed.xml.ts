import { absolute, feeds, type List, site, urlOf } from "../../archive";

export const getStaticPaths = feeds;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export function GET({ props }: { props: List }) {
  const items = props.items.map((item) => `<item><title>${escaped(item.data.title)}</title><link>${absolute(urlOf(item))}</link><guid>${absolute(urlOf(item))}</guid><pubDate>${item.data.date.toUTCString()}</pubDate><description>${escaped(item.data.description)}</description><content:encoded>${escaped(item.rendered?.html ?? "")}</content:encoded></item>`);
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${escaped(props.title)}</title><link>${absolute(props.url)}</link><description>${site.description}</description><language>ar</language>
${items.join("\n")}</channel>
</rss>
`);
}
