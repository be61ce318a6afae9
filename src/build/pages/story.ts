import { addresses } from "../../archive/addresses.ts";
import type { Article } from "../../model/article.ts";
import type { Link, PictureView, StoryView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import { croppedView } from "../picture-view.ts";
import { cardCrop } from "./card-crop.ts";

/** What a list shows of an article. A list's page changes when one of these does, and not with every comma of a body. */
export function story(article: Article, newsroom: Newsroom): StoryView {
  return {
    path: article.path,
    headline: article.headline,
    summary: article.summary,
    form: article.form.kind,
    voices: article.form.kind === "opinion" ? authorLinks(article, newsroom).map(({ title }) => title) : [],
    section: sectionLink(article.section, newsroom),
    published: article.published,
    image: cardPicture(article, newsroom),
  };
}

/** Front page and sections above something in `section`, outermost first. */
export function trailTo(section: string, newsroom: Newsroom): readonly Link[] {
  return newsroom.trails.get(section) ?? trailToFront(newsroom);
}

/** The first step of every trail. */
export function trailToFront(newsroom: Newsroom): Link[] {
  return [{ path: addresses.front, title: newsroom.settings.title }];
}

/** A section as a link. */
export function linkTo(section: { readonly key: string; readonly title: string }): Link {
  return { path: addresses.section(section.key), title: section.title };
}

/** An article as a link. */
export function articleLink({ path, headline }: Article): Link {
  return { path, title: headline };
}

/** Those who wrote it, by name; a key without a page is left out. */
export function authorLinks(article: Article, { archive }: Newsroom): Link[] {
  const authors = article.authors.map((key) => archive.authors.get(key));
  return authors.flatMap((author) =>
    author === undefined ? [] : [{ path: author.path, title: author.name }],
  );
}

/** The lead image of an article with its words for those who do not see it. */
export function leadPicture({ image }: Article, { pictures }: Newsroom): PictureView | undefined {
  const picture = image === undefined ? undefined : pictures.get(image.file);
  return image === undefined || picture === undefined ? undefined : { ...picture, alt: image.alt };
}

/** The part of it that a list shows. */
function cardPicture(article: Article, newsroom: Newsroom): PictureView | undefined {
  const picture = leadPicture(article, newsroom);
  return picture && article.image && croppedView(picture, cardCrop(article.image));
}

function sectionLink(key: string, newsroom: Newsroom): Link {
  return newsroom.trails.get(key)?.at(-1) ?? linkTo({ key, title: key });
}
