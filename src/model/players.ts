import type { Embed } from "./article.ts";

/** Whose player a recording needs. */
export type Player = Exclude<Embed["provider"], "own">;

/** Where each player comes from: the only origins that a page of ours may ever put into a frame. */
export const playerOrigins: Readonly<Record<Player, string>> = {
  youtube: "https://www.youtube-nocookie.com",
  vimeo: "https://player.vimeo.com",
  dailymotion: "https://geo.dailymotion.com",
  soundcloud: "https://w.soundcloud.com",
  archive: "https://archive.org",
};
