import { html } from "hono/html";
import type { Instant } from "../../src/model/instant.ts";
import type { Shell } from "../../src/model/views.ts";
import { laterStyle } from "../parts/later-style.ts";
import { latestStrip } from "../parts/latest-strip.ts";
import { type Markup, nothing, textOf } from "../parts/markup.ts";
import { masthead } from "../parts/masthead.ts";
import { newsletterBlock } from "../parts/newsletter-block.ts";
import { type PageFacts, pageHead } from "../parts/page-head.ts";
import { siteFooter } from "../parts/site-footer.ts";
import { words } from "../words.ts";

/** What one kind of page puts into the frame that all share. */
export type PageContent = Partial<PageFacts> & {
  /** The strip between masthead and content. */
  readonly trail?: Markup;
  /** When what the page tells was new: the inline script marks what is old or fresh before anything is painted. */
  readonly ageCountsFrom?: Instant;
  /**
   * Where the stylesheet of all but the first view is asked for. Content under it waits for it: `before` content that
   * needs it at once, `inside` where the content holds `laterStyle` itself, else after the content.
   */
  readonly sheet?: "before" | "inside";
  /** Whether the newsletter's form stands under the content, as it does under nearly every page. */
  readonly hasSignUp?: boolean;
  readonly main: Markup;
};

/** The frame around any page: one document, its landmarks in the reference page's order. */
export function documentPage(shell: Shell, content: PageContent): string {
  const style = html`${laterStyle(shell, content.looks ?? "site")}\n`;
  return textOf(html`<!DOCTYPE html>
<html lang="${shell.settings.language}" dir="rtl" data-digits="${shell.settings.digits}"${content.ageCountsFrom && html` data-since="${content.ageCountsFrom.iso}"`}>
<head>
${pageHead(shell, factsOf(shell, content))}</head>
<body class="next-pages${shell.settings.features.offline && " kept-on-device"}">
<a class="skip-link" href="#content">${words.skipToContent}</a>
${masthead(shell)}
${latestStrip(shell)}
${content.trail ?? nothing}
${content.sheet === "before" ? style : nothing}<main id="content" tabindex="-1">
${content.main}
</main>
${content.sheet === undefined ? style : nothing}${content.hasSignUp === false ? nothing : newsletterBlock(shell)}
${siteFooter(shell)}
</body>
</html>
`);
}

function factsOf(shell: Shell, content: PageContent): PageFacts {
  const { title, canonical, looks, kind, image, more, structuredData, players, webAssembly } = content;
  return {
    title: title ?? shell.title,
    canonical,
    looks: looks ?? "site",
    kind: kind ?? "website",
    image,
    more: more ?? nothing,
    structuredData,
    players: players ?? [],
    webAssembly: webAssembly ?? false,
  };
}
