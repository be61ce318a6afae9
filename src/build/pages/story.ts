import { addresses } from "../../archive/addresses.ts";
import type { Article } from "../../model/article.ts";
import type { Link, PictureView, StoryView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";

/** What a list shows of an article. A list's page changes when one of these does, and not with every comma of a body. */
export function story(article: Article, newsroom: Newsroom): StoryView {
  return {
    path: article.path,
    headline: article.headline,
    summary: article.summary,
    form: article.form.kind,
    voices: [],
    section: sectionLink(article.section, newsroom),
    published: article.published,
    image: leadPicture(article, newsroom),
  };
}

/** Front page and sections above something in `section`, outermost first. */
export function trailTo(section: string, newsroom: Newsroom): Link[] {
  const ancestors = newsroom.archive.sections.find(({ key }) => key === section)?.ancestors ?? [];
  return [...trailToFront(newsroom), ...ancestors.map(linkTo), sectionLink(section, newsroom)];
}

/** The first step of every trail. */
export function trailToFront(newsroom: Newsroom): Link[] {
  return [{ path: addresses.front, title: newsroom.settings.title }];
}

/** A section as a link. */
export function linkTo(section: { readonly key: string; readonly title: string }): Link {
  return { path: addresses.section(section.key), title: section.title };
}

function sectionLink(key: string, newsroom: Newsroom): Link {
  return linkTo(newsroom.sections.find((section) => section.key === key) ?? { key, title: key });
}

/** The lead image of an article with its words for those who do not see it. */
export function leadPicture({ image }: Article, { pictures }: Newsroom): PictureView | undefined {
  const picture = image === undefined ? undefined : pictures.get(image.file);
  return image === undefined || picture === undefined ? undefined : { ...picture, alt: image.alt };
}
