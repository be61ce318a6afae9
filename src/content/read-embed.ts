import type { Embed } from "../model/article.ts";
import { readWebAddress } from "./web-address.ts";

/** Endings of recordings that browsers play. */
export const recordingKinds: readonly string[] = ["mp4", "webm", "mp3", "m4a", "ogg", "opus"];

/**
 * What `video:`, `audio:` and `@[…](…)` may name: a recording on one of the providers below by any address that people
 * copy, or a file of `content/media/` by its name from there (whether it exists is another's question). Undefined for
 * everything else. What is returned is built from the parts that were recognised, never the address as it was typed.
 */
export function readEmbed(text: string): Embed | undefined {
  const target = text.trim();
  if (isOwnRecording(target)) return { provider: "own", file: target };
  const url = readWebAddress(target);
  if (url === undefined || url.port !== "") return undefined;
  const host = url.hostname.replace(/^(?:www|m|music)\./, "");
  return Object.hasOwn(readers, host) ? readers[host]?.(url) : undefined;
}

/** No scheme, no host, and the ending of a recording. */
function isOwnRecording(target: string): boolean {
  if (target.startsWith("//") || target.includes(":") || target.includes("\\")) return false;
  const ending = /\.([a-z0-9]+)$/i.exec(target)?.[1]?.toLowerCase();
  return ending !== undefined && recordingKinds.includes(ending);
}

/** Host without `www.` and the like → how its addresses are read. */
const readers: Readonly<Record<string, (url: URL) => Embed | undefined>> = {
  "youtube.com": readYoutube,
  "youtube-nocookie.com": readYoutube,
  "youtu.be": readYoutube,
  "vimeo.com": readVimeo,
  "player.vimeo.com": readVimeo,
  "dailymotion.com": readDailymotion,
  "geo.dailymotion.com": readDailymotion,
  "dai.ly": readDailymotion,
  "soundcloud.com": readSoundcloud,
  "w.soundcloud.com": readSoundcloudPlayer,
  "archive.org": readArchive,
};

/** `watch?v=`, `youtu.be/`, `embed/`, `shorts/`, `live/`, `v/`; a moment to start from is kept. */
function readYoutube(url: URL): Embed | undefined {
  const [first = "", second = ""] = partsOf(url);
  const named = ["embed", "shorts", "live", "v"].includes(first) ? second : "";
  const id = url.hostname.endsWith("youtu.be")
    ? first
    : first === "watch"
      ? url.searchParams.get("v")
      : named;
  if (id === null || !/^[A-Za-z0-9_-]{11}$/.test(id)) return undefined;
  const start = secondsOf(url.searchParams.get("start") ?? url.searchParams.get("t") ?? "");
  return {
    provider: "youtube",
    original: `https://www.youtube.com/watch?v=${id}${start === undefined ? "" : `&t=${start}s`}`,
    player: `https://www.youtube-nocookie.com/embed/${id}${start === undefined ? "" : `?start=${start}`}`,
  };
}

/** `90`, `90s`, `1m30s`, `1h2m3s` → seconds; undefined for no time, nought, and anything else. */
function secondsOf(text: string): number | undefined {
  const match = /^(?:([0-9]{1,2})h)?(?:([0-9]{1,3})m)?(?:([0-9]{1,6})s?)?$/.exec(text);
  const [, hours = "0", minutes = "0", seconds = "0"] = match ?? [];
  const all = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return all === 0 ? undefined : all;
}

const vimeoPath = new RegExp(
  "^(?:video/|channels/[^/]+/|groups/[^/]+/videos/|(?:album|showcase)/[0-9]+/video/)?" +
    "(?<id>[0-9]{1,12})(?:/(?<key>[0-9a-f]{4,20}))?$",
);

/** A number, perhaps in a channel, group or showcase; the key of an unlisted video stands behind it or in `h=`. */
function readVimeo(url: URL): Embed | undefined {
  const { id, key: behind } = vimeoPath.exec(partsOf(url).join("/"))?.groups ?? {};
  const key = behind ?? url.searchParams.get("h") ?? "";
  if (id === undefined || !/^[0-9a-f]{0,20}$/.test(key)) return undefined;
  return {
    provider: "vimeo",
    original: `https://vimeo.com/${id}${key === "" ? "" : `/${key}`}`,
    player: `https://player.vimeo.com/video/${id}?${key === "" ? "" : `h=${key}&`}dnt=1`,
  };
}

/** `video/x8abc_title`, `embed/video/x8abc`, `dai.ly/x8abc`, `player.html?video=x8abc`. */
function readDailymotion(url: URL): Embed | undefined {
  const path = partsOf(url).join("/");
  const named = url.hostname === "dai.ly" ? path : /^(?:embed\/)?video\/(.+)$/.exec(path)?.[1];
  const isPlayer = /^player(?:\/[A-Za-z0-9]+)?\.html$/.test(path);
  const id = (isPlayer ? url.searchParams.get("video") : named)?.replace(/_.*$/s, "") ?? "";
  if (!/^[A-Za-z0-9]{5,20}$/.test(id)) return undefined;
  return {
    provider: "dailymotion",
    original: `https://www.dailymotion.com/video/${id}`,
    player: `https://geo.dailymotion.com/player.html?video=${id}`,
  };
}

/** `user/track`, `user/sets/name`, each perhaps with the key of a private one (`s-…`). */
function readSoundcloud(url: URL): Embed | undefined {
  const parts = partsOf(url);
  const isSet = parts[1] === "sets";
  const [least, most] = isSet ? [3, 4] : [2, 3];
  const pages = ["discover", "search", "you", "tags", "pages", "stations", "charts"];
  if (parts.length < least || parts.length > most || pages.includes(parts[0] ?? "")) return undefined;
  if (!parts.every((part) => /^[A-Za-z0-9_-]{1,255}$/.test(part))) return undefined;
  if (parts.length === most && !/^s-/.test(parts.at(-1) ?? "")) return undefined;
  return soundcloud(`https://soundcloud.com/${parts.join("/")}`);
}

/** The address inside the widget's own: a page, or a number of the provider's interface. */
function readSoundcloudPlayer(url: URL): Embed | undefined {
  const inner = readWebAddress(url.searchParams.get("url") ?? "");
  if (url.pathname !== "/player/" || inner === undefined || inner.port !== "") return undefined;
  if (/^(?:www\.|m\.)?soundcloud\.com$/.test(inner.hostname)) return readSoundcloud(inner);
  const numbered = /^\/(?:tracks|playlists)\/(?:soundcloud:(?:tracks|playlists):)?[0-9]{1,15}$/;
  const path = decodedPath(inner);
  if (inner.hostname !== "api.soundcloud.com" || path === undefined || !numbered.test(path)) return undefined;
  const { player } = soundcloud(`https://api.soundcloud.com${path}`);
  // The interface's address shows a reader nothing; the widget's does.
  return { provider: "soundcloud", original: player, player };
}

function soundcloud(original: string) {
  const player = `https://w.soundcloud.com/player/?url=${encodeURIComponent(original)}`;
  return { provider: "soundcloud", original, player } as const;
}

/** `details/item`, `embed/item`, `download/item`, each perhaps with one file of the item. */
function readArchive(url: URL): Embed | undefined {
  const parts = partsOf(url);
  const [use = "", item = "", file, ...rest] = parts;
  if (!["details", "embed", "download"].includes(use) || rest.length > 0) return undefined;
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(item)) return undefined;
  const path = file === undefined ? item : `${item}/${encodeURIComponent(file)}`;
  return {
    provider: "archive",
    original: `https://archive.org/details/${path}`,
    player: `https://archive.org/embed/${path}`,
  };
}

/** Decoded parts of the path; none at all where the encoding is broken or hides a slash, a dot alone or a control. */
function partsOf(url: URL): string[] {
  const path = decodedPath(url) ?? "";
  const parts = path.split("/").filter((part) => part !== "");
  const hidden = path.split("/").length !== url.pathname.split("/").length;
  return hidden || parts.some((part) => /^\.+$|[\p{Cc}\p{Cf}]/u.test(part)) ? [] : parts;
}

function decodedPath(url: URL): string | undefined {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
}
