import type { Digits } from "../model/site-settings.ts";
import type { EmbedView, PictureView } from "../model/views.ts";
import type { BodyWords } from "./words.ts";

/** What the page around a body knows and Markdown does not say. */
export type MarkdownOptions = {
  /** For the numbers that Nashra adds (footnotes, tables); what the editor typed stays as it is. */
  readonly digits: Digits;
  /** `site.yaml`'s `url`: a link to this host and folder is a link inside the site. */
  readonly siteUrl: string;
  /** A file name as the editor typed it → the picture as it is shipped; undefined when there is no such picture. */
  readonly imageOf: (file: string) => PictureView | undefined;
  /** The target of an embed as the editor typed it → the recording; undefined when nobody we know can play it. */
  readonly embedOf: (target: string) => EmbedView | undefined;
  /** Whether recordings may be played on the spot; false prints a plain link, for readers away from our pages. */
  readonly players: boolean;
  /** Pictures are links to their files, by their alternative text: for readers whose lines are slow or dear. */
  readonly picturesAsLinks?: boolean;
  /** A path of the site (`/2025/10/…/`, Arabic letters as they are) → the address to print on this page. */
  readonly hrefOf: (path: string) => string;
  readonly words: BodyWords;
};
