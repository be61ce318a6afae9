import { html } from "hono/html";
import type { NewsletterResult, NewsletterResultView } from "../../src/model/views.ts";
import { pageTrail } from "../parts/page-trail.ts";
import { words } from "../words.ts";
import { documentPage } from "./document-page.ts";

/** After these, asking for the address again would say that nothing was understood. */
const settled: ReadonlySet<NewsletterResult> = new Set(["sent", "confirmed"]);

/** What became of a sign-up for the newsletter, or of leaving it; where something is left to do, the form stands below. */
export function newsletterResultPage({ shell, trail, result }: NewsletterResultView): string {
  const { title, explanation } = words.newsletter.results[result];
  const isSettled = settled.has(result);
  const home = html`<p><a class="button" href="${shell.link("/")}">${words.newsletter.home}</a></p>`;
  return documentPage(shell, {
    title: `${title} — ${shell.settings.title}`,
    trail: pageTrail(trail, words.newsletter.heading, shell),
    hasSignUp: !isSettled,
    main: html`<div class="notice">
  <h1>${title}</h1>
  ${explanation.map((sentence) => html`<p>${sentence}</p>\n`)}
  ${isSettled && home}
</div>`,
  });
}
