import type { Embed } from "../model/article.ts";
import type { ReadMedia } from "./media-file.ts";
import { readEmbed } from "./read-embed.ts";
import { type Reading, refusal } from "./refuse.ts";

/** A recording that a field or a body names: on a provider's site, or a file of `media/` that is there. */
export function readRecording(text: string, readMedia: ReadMedia): Reading<Embed> {
  const embed = readEmbed(text);
  if (embed !== undefined && embed.provider !== "own") return { value: embed };
  if (embed === undefined && isAddress(text)) return refusal("embed-address", { value: text });
  const file = readMedia(text, "recording");
  return "value" in file ? { value: { provider: "own", file: file.value } } : file;
}

/** Whether it was meant as an address: a scheme, two slashes, or a host as people type it. */
function isAddress(text: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/|www\.)/i.test(text);
}
