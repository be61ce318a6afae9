import { html } from "hono/html";
import type { NewsletterSetting } from "../../src/model/site-settings.ts";
import type { Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import type { Markup } from "./markup.ts";

type SignUp = Exclude<NewsletterSetting, { provider: "none" }>;

/** The sign-up form under every page; where nothing receives it, the feed instead of a dead form. */
export function newsletterBlock(shell: Shell): Markup {
  const { newsletter } = shell.settings;
  return html`<section class="newsletter" aria-labelledby="newsletter-heading">
  <h2 id="newsletter-heading">${words.newsletter.heading}</h2>
  ${newsletter.provider === "none" ? feedInvitation(shell) : signUpForm(newsletter, shell)}
</section>`;
}

function feedInvitation({ link }: Shell): Markup {
  return html`<p>${words.newsletter.feedInvitation}</p>
  <p><a class="button" href="${link("/feed.xml")}">${words.newsletter.feed}</a></p>`;
}

function signUpForm({ action, emailField }: SignUp, shell: Shell): Markup {
  return html`<p>${words.newsletter.invitation}</p>
  <form class="sign-up" method="post" action="${addressOf(action, shell)}">
    <label for="newsletter-email">${words.newsletter.email}</label>
    <div class="sign-up-row">
      <input id="newsletter-email" type="email" name="${emailField}" dir="ltr" autocomplete="email" inputmode="email" required>
      <button class="button" type="submit">${words.newsletter.subscribe}</button>
    </div>
    ${honeypot}
    <p class="consent">${words.newsletter.consent}</p>
  </form>`;
}

/** Robots fill in every field they find; people neither see this one nor reach it. */
const honeypot = html`<div class="left-empty" aria-hidden="true">
      <label for="newsletter-website">${words.newsletter.leaveEmpty}</label>
      <input id="newsletter-website" type="text" name="website" tabindex="-1" autocomplete="off">
    </div>`;

function addressOf(action: string, { link }: Shell): string {
  return action.startsWith("/") ? link(`/${action.slice(1)}`) : new URL(action).href;
}
