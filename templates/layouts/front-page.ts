import { html } from "hono/html";
import type { FrontView, Shell, StoryView } from "../../src/model/views.ts";
import { type Markup, nothing } from "../parts/markup.ts";
import { pictureSizes } from "../parts/picture-sizes.ts";
import { sectionStrip } from "../parts/section-strip.ts";
import { storyCard } from "../parts/story-card.ts";
import { words } from "../words.ts";
import { documentPage } from "./document-page.ts";

/** The front page: the lead, the newest beside it, a strip for each section. */
export function frontPage({ shell, lead, secondary, sections, structuredData }: FrontView): string {
  return documentPage(shell, {
    looks: "lists",
    canonical: shell.path,
    image: lead?.image,
    structuredData,
    main: html`<div class="front">
  <h1 class="unseen">${shell.settings.title}</h1>
  <div class="front-top">
  ${lead ? leadStory(lead, shell) : html`<p>${words.nothingYet}</p>`}
  ${secondary.length > 0 ? latest(secondary, shell) : nothing}
  </div>
  <div class="front-sections">
  ${sections.map(({ section, stories }) => sectionStrip(section, stories, shell))}
  </div>
  <p class="front-end"><a class="button" href="${shell.link("/archive/")}">${words.archive.browse}</a></p>
</div>`,
  });
}

function leadStory(lead: StoryView, shell: Shell): Markup {
  return html`<div class="lead-story">${storyCard(lead, shell, { level: 2, place: "first", sizes: pictureSizes.leadStory })}</div>`;
}

function latest(stories: readonly StoryView[], shell: Shell): Markup {
  return html`<section class="latest" aria-labelledby="latest-heading">
    <h2 class="strip-heading" id="latest-heading">${words.latest}</h2>
    ${stories.map((story) => storyCard(story, shell, { level: 3, place: "later", sizes: pictureSizes.thumbnail }))}
  </section>`;
}
