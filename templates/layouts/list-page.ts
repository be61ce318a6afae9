import { html } from "hono/html";
import type { ListView } from "../../src/model/views.ts";
import { feedLinks } from "../parts/feed-links.ts";
import { listHeading } from "../parts/list-heading.ts";
import { listPager } from "../parts/list-pager.ts";
import { nothing } from "../parts/markup.ts";
import { pageTrail } from "../parts/page-trail.ts";
import { pictureSizes } from "../parts/picture-sizes.ts";
import { storyCard } from "../parts/story-card.ts";
import { words } from "../words.ts";
import { documentPage } from "./document-page.ts";

/** Everything in a section, under a tag, from a source or by an author; newest first, a page at a time. */
export function listPage(view: ListView): string {
  const { shell, trail, title, stories, structuredData } = view;
  return documentPage(shell, {
    looks: "lists",
    canonical: shell.path,
    more: view.feeds
      ? html`${feedLinks(view.feeds, words.feedOfList(title, shell.settings.title), shell)}\n`
      : nothing,
    structuredData,
    trail: pageTrail(trail, title, shell),
    main: html`<div class="list">
  ${listHeading(view)}
  <div class="story-list">
    ${stories.map((story, index) => storyCard(story, shell, { level: 2, place: index === 0 ? "first" : "later", sizes: pictureSizes.list }))}
    ${stories.length === 0 && html`<p>${words.nothingYet}</p>`}
  </div>
  ${listPager(view, words.neighbours)}
</div>`,
  });
}
