import { absolute, feeds, type List, urlOf } from "../../archive";

export const getStaticPaths = feeds;

export function GET({ props }: { props: List }) {
  return new Response(JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: props.title,
    home_page_url: absolute(props.url),
    language: "ar",
    items: props.items.map((item) => ({
      id: absolute(urlOf(item)),
      url: absolute(urlOf(item)),
      title: item.data.title,
      summary: item.data.description,
      content_html: item.rendered?.html ?? "",
      date_published: item.data.date.toISOString(),
    })),
  }));
}
