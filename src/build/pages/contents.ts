import type { BodyHeading } from "../../markdown/body.ts";
import type { Article } from "../../model/article.ts";
import type { HeadingView } from "../../model/views.ts";

/** From three minutes' reading on, about seven screens of a phone: less is faster scrolled than chosen from. */
const longFrom = 600;

/** Two headings part an article in halves that a reader finds without a list. */
const fewest = 3;

/** The outermost headings of a long article, for those who want to jump; a live page has an index of its own. */
export function contentsOf(
  { bodyWords, form }: Pick<Article, "bodyWords" | "form">,
  headings: readonly BodyHeading[],
): readonly HeadingView[] {
  if (form.kind === "live" || bodyWords < longFrom) return [];
  const outermost = headings.filter(({ level, title }) => level === 2 && title !== "");
  return outermost.length < fewest ? [] : outermost.map(({ id, title }) => ({ id, title }));
}
