import { html } from "hono/html";
import type { ArticleView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";
import { shareWays } from "./share-ways.ts";

/**
 * How to give an article away: plain links to where readers talk, which load nothing and tell nobody anything before
 * they are pressed, and the short address. `scripts/modules/article-tools.ts` adds the device's own sheet and wakes the
 * button that copies.
 */
export function shareBlock(view: ArticleView): Markup {
  const { headline, shell } = view;
  if (!shell.settings.features.share) return nothing;
  const address = addressToShare(view);
  const ways = shareWays({ headline, address });
  return html`<section class="share" id="share" aria-labelledby="share-heading" data-address="${address}">
    <div class="share-heading"><h2 id="share-heading">${words.share.heading}</h2></div>
    <ul class="share-ways">
      ${ways.map(
        ({ name, href }) =>
          html`<li><a class="share-way" data-way="${name}" href="${href}" rel="noopener noreferrer nofollow">${words.share.way[name]}</a></li>\n`,
      )}
      <li><button class="share-way" data-way="copy" type="button">${words.share.copy}</button></li>
    </ul>
    ${shortAddress(view)}
  </section>`;
}

/** Absolute: the short address where the article has one. */
function addressToShare({ shareAddress, shell: { absolute, path } }: ArticleView): string {
  return absolute(shareAddress ?? path);
}

/** Readable, so that it can be told, and short, as chats make 167 characters of the other. */
function shortAddress({ shareAddress, shell: { absolute, link } }: ArticleView): Markup {
  if (shareAddress === undefined) return nothing;
  const told = absolute(shareAddress).replace(/^https?:\/\//, "");
  return html`<p class="share-line">${words.shareAddress} <a href="${link(shareAddress)}" dir="ltr">${told}</a></p>`;
}
