import { bodyWithForm } from "../../feeds/body-with-form.ts";
import type { Article } from "../../model/article.ts";
import type { TrustedHtml } from "../../model/trusted-html.ts";
import type { Shell } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import { bodyPictures } from "./body.ts";
import { bodyAndForm, formFacts } from "./form.ts";

/** All that decides what `feedBody` gives, for a feed's declared inputs; the file's hash stands for its words. */
export function feedBodyFacts(article: Article, newsroom: Newsroom): unknown {
  return [article.file.hash, bodyPictures(article, newsroom), formFacts(article, newsroom)];
}

/** An article as it is read away from our page, with everything that its kind shows. */
export function feedBody(article: Article, newsroom: Newsroom, absolute: Shell["absolute"]): TrustedHtml {
  const parts = bodyAndForm(article, formFacts(article, newsroom), newsroom, absolute, "feed");
  return bodyWithForm({ path: article.path, ...parts }, { settings: newsroom.settings, absolute });
}
