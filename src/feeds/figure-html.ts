import type { FigureView } from "../model/views.ts";
import { escaped } from "./escaped.ts";
import type { Feed } from "./feed.ts";

/** A picture with the words below it. */
export function figureHtml(
  { path, width, height, alt, caption, credit }: FigureView,
  absolute: Feed["absolute"],
): string {
  const picture = `<img src="${escaped(absolute(path))}" alt="${escaped(alt)}" width="${width}" height="${height}">`;
  const said = [caption, credit]
    .filter((text) => text !== undefined && text !== "")
    .map((text) => escaped(text ?? ""));
  const below = said.length === 0 ? "" : `<figcaption>${said.join("<br>")}</figcaption>`;
  return `<figure>${picture}${below}</figure>`;
}
