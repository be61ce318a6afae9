import type { Period } from "../model/archive.ts";
import type { Article } from "../model/article.ts";
import { addresses } from "./addresses.ts";

/** How much of an instant's ISO text names its month or its day. */
const letters = { month: "2025-10".length, day: "2025-10-22".length };

/**
 * The months or days of the newsroom's calendar that hold articles (newest first), newest first. The names are read
 * from the instants, which show the newsroom's clock. Sorted by name: where clocks are set back over midnight, a later
 * article can stand in an earlier day.
 */
export function periods(articles: readonly Article[], length: keyof typeof letters): Period[] {
  const byName = new Map<string, Article[]>();
  let name = "";
  let held: Article[] = [];
  for (const article of articles) {
    const { iso } = article.published;
    // Mostly that of the article before: then no text is cut out and looked up.
    if (name === "" || !iso.startsWith(name)) {
      name = iso.slice(0, letters[length]);
      held = byName.get(name) ?? [];
      byName.set(name, held);
    }
    held.push(article);
  }
  return [...byName]
    .map(([name, held]) => ({ name, path: addresses.period(name), articles: held }))
    .sort((a, b) => (a.name < b.name ? 1 : -1));
}

/** The month that a day stands in: `2025-10-22` → `2025-10`. */
export function monthOf(day: Period): string {
  return day.name.slice(0, letters.month);
}
