import type { Crop } from "../../media/rendition-shape.ts";
import type { LeadImage } from "../../model/article.ts";

/** The shape that a story's picture has in every list: `.story-picture img` in `templates/styles/story.css`. */
const ratio = 3 / 2;

/** The part of a lead image that lists show: round the point that the editor chose, else round its middle. */
export function cardCrop({ focus = { x: 50, y: 50 } }: Pick<LeadImage, "focus">): Crop {
  return { ratio, focus };
}
