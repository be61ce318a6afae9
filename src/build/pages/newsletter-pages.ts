import { addresses } from "../../archive/addresses.ts";
import type { Link, NewsletterResult, NewsletterResultView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { trailToFront } from "./story.ts";

type NewsletterFacts = { readonly frame: Frame; readonly trail: readonly Link[] };

/** Each has a page at `/newsletter/<result>/`; services are told these addresses, so none may change. */
const results: readonly NewsletterResult[] = [
  "sent",
  "confirmed",
  "unsubscribed",
  "wrong-address",
  "expired",
  "failed",
];

/** Where whatever receives the sign-up form leads its senders. A newsroom without such a form has none of these pages. */
export function newsletterPages(newsroom: Newsroom): PageDraft<NewsletterFacts>[] {
  const { settings, portable } = newsroom;
  if (settings.newsletter.provider === "none" || portable) return [];
  const facts = (): NewsletterFacts => ({
    frame: {
      title: settings.title,
      description: settings.description ?? settings.title,
      editionDate: undefined,
      indexed: false,
    },
    trail: trailToFront(newsroom),
  });
  return results.map((result) => ({
    kind: "newsletter-result",
    path: addresses.newsletter(result),
    facts,
    view: ({ frame, trail }, shell): NewsletterResultView => ({
      kind: "newsletter-result",
      shell: shell(frame),
      trail,
      result,
    }),
  }));
}
