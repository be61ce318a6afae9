import { cutAtWord } from "../arabic/cut-at-word.ts";
import type { FormView, LiveEntryView } from "../model/views.ts";
import type { Thing } from "./json-ld.ts";
import type { ShownArticle } from "./shown-article.ts";
import { textOfBody } from "./text-of-body.ts";

/** What search engines show of a headline: https://developers.google.com/search/docs/appearance/structured-data/article */
const headlineLength = 110;

/** A live page: https://schema.org/LiveBlogPosting. Its coverage begins with its first entry. */
export function liveThing(
  view: ShownArticle,
  { entries, ended }: Extract<FormView, { kind: "live" }>,
): Thing {
  const [newest, oldest] = [entries[0], entries.at(-1)];
  const lastEdit = view.updated ?? view.published;
  return {
    "@type": "LiveBlogPosting",
    coverageStartTime: (oldest ?? view).published.iso,
    coverageEndTime: ended?.iso,
    // An entry is a change of the page, whether or not somebody wrote down an `updated:` for it.
    ...(newest && newest.published.epoch > lastEdit.epoch && { dateModified: newest.published.iso }),
    liveBlogUpdate: entries.map((entry) => update(entry, view)),
  };
}

function update({ id, published, headline, body }: LiveEntryView, { shell }: ShownArticle): Thing {
  const text = textOfBody(body);
  return {
    "@type": "BlogPosting",
    headline: headline ?? cutAtWord(text.replace(/\s+/g, " "), headlineLength),
    datePublished: published.iso,
    url: shell.absolute(`${shell.path}#${id}`),
    articleBody: text,
  };
}
