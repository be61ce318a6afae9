import type { LeadImage } from "../../model/article.ts";
import type { FigureView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";

/** A picture with its measure and the words around it; undefined where there is no such picture. */
export function figureOf(image: Omit<LeadImage, "focus">, { pictures }: Newsroom): FigureView | undefined {
  const { file, alt, caption, credit } = image;
  const picture = pictures.get(file);
  return picture && { ...picture, alt, caption, credit };
}
