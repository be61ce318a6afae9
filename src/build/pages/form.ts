import type { BodyHeading } from "../../markdown/body.ts";
import type { Article, ArticleForm } from "../../model/article.ts";
import type { TrustedHtml } from "../../model/trusted-html.ts";
import type { FormView, Shell } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import { type ReadOn, renderWholeBody } from "./body.ts";
import { embedView } from "./embed-view.ts";
import { figureOf } from "./figure-of.ts";
import { renderLiveBody } from "./live-body.ts";

/**
 * What only one sort of piece shows, as a page's declared inputs hold it: measured pictures, addresses, times. The words
 * of a live page's entries are missing, since the hash of its file stands for them.
 */
export type FormFacts = Exclude<FormView, { kind: "live" }> | Extract<ArticleForm, { kind: "live" }>;

export function formFacts({ form }: Article, newsroom: Newsroom): FormFacts {
  switch (form.kind) {
    case "gallery":
      return { kind: "gallery", images: form.images.flatMap((image) => figureOf(image, newsroom) ?? []) };
    case "video":
    case "audio":
      return { kind: form.kind, embed: embedView(form.embed) };
    case "document": {
      const { file, bytes, pages } = form.document;
      return { kind: "document", path: `/media/${file}`, bytes, pages };
    }
    default:
      return form;
  }
}

type BodyAndForm = {
  readonly body: TrustedHtml;
  /** None of a live page, whose entries have an index instead. */
  readonly headings: readonly BodyHeading[];
  readonly form: FormView;
};

/** The body of an article and what belongs to its kind, rendered together: a live page's words stand in both. */
export function bodyAndForm(
  article: Article,
  facts: FormFacts,
  newsroom: Newsroom,
  link: Shell["link"],
  readOn: ReadOn = "page",
): BodyAndForm {
  if (facts.kind !== "live") {
    const { body, headings } = renderWholeBody(article, newsroom, link, readOn);
    return { body, headings, form: facts };
  }
  const { intro, entries } = renderLiveBody(article, facts.entries, newsroom, link, readOn);
  return { body: intro, headings: [], form: { kind: "live", entries, ended: facts.ended } };
}

/** The same for those who show no body. */
export function formView(article: Article, newsroom: Newsroom, link: Shell["link"]): FormView {
  return bodyAndForm(article, formFacts(article, newsroom), newsroom, link).form;
}
