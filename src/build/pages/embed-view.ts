import type { Embed } from "../../model/article.ts";
import type { EmbedView } from "../../model/views.ts";

/** A recording as a page shows it: own files stand in the site where pictures do. */
export function embedView(embed: Embed): EmbedView {
  return embed.provider === "own" ? { provider: "own", path: `/media/${embed.file}` } : embed;
}
