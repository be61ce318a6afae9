import { type Player, playerOrigins } from "../../src/model/players.ts";
import type { TrustedHtml } from "../../src/model/trusted-html.ts";
import type { ArticleView } from "../../src/model/views.ts";

/** Origins of the players that an article's page may show after a click. */
export function playersOf({ form, body }: Pick<ArticleView, "form" | "body">): readonly string[] {
  const lead = form.kind === "video" || form.kind === "audio" ? form.embed.provider : "own";
  const entries = form.kind === "live" ? form.entries.map((entry) => entry.body) : [];
  const inBodies = [body, ...entries].flatMap(playersIn);
  if (lead === "own" && inBodies.length === 0) return none;
  const origins = lead === "own" ? inBodies : [playerOrigins[lead], ...inBodies];
  return [...new Set(origins)].sort();
}

/** The same for a body alone. What an editor typed cannot look like one: quotation marks are escaped there. */
export function playersIn({ html }: TrustedHtml): readonly string[] {
  // Most bodies hold none, and are asked once.
  if (!html.includes('data-player="')) return none;
  return players
    .map((player) => playerOrigins[player])
    .filter((origin) => html.includes(`data-player="${origin}/`));
}

const none: readonly string[] = [];

const players: readonly Player[] = ["youtube", "vimeo", "dailymotion", "soundcloud", "archive"];
