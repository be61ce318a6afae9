import { html } from "hono/html";
import type { Instant } from "../../src/model/instant.ts";
import type { ArticleView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import type { Markup } from "./markup.ts";

/** The moment a story's age is counted from: a live page is as old as its newest entry, or its end. */
export function ageCountsFrom({ form, published }: ArticleView): Instant {
  if (form.kind !== "live") return published;
  return form.ended ?? form.entries[0]?.published ?? published;
}

/**
 * The line in which a browser says how old the story is, if that is worth saying; empty and without room until then.
 * Only the reader's clock knows, so the words wait here with a place for the age.
 */
export function storyAge({ form }: ArticleView): Markup {
  return html`<p class="age-line" data-old="${words.oldStory[form.kind]}" data-new="${newWords(form)}"></p>`;
}

function newWords(form: ArticleView["form"]): string {
  if (form.kind !== "live") return words.newStory;
  return form.ended ? words.live.endedAge : words.live.newestAge;
}
