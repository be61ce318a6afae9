import type { PictureInBody } from "./picture-problems.ts";

/** What an article's facts take from its Markdown, which this room cannot read itself. */
export type MarkdownReaders = {
  /** The first paragraph as plain text of at most so many UTF-16 units, cut at a word. */
  readonly firstParagraph: (markdown: string, maxLength: number) => string;
  /** The picture files that a body names, relative to `content/media/`, in order, without repeats. */
  readonly bodyImages: (markdown: string) => readonly string[];
  /** The pictures that a body shows, in order, with what is said of each; lines are 1-based within the body. */
  readonly bodyPictures: (markdown: string) => readonly PictureInBody[];
  /** What a body asks to be played (`@[…](target)`), in order; lines are 1-based within the body. */
  readonly bodyEmbeds: (markdown: string) => readonly { readonly target: string; readonly line: number }[];
  /** The text of each top-level heading of level 2, in order; lines are 1-based within the body. */
  readonly liveHeadings: (markdown: string) => readonly { readonly text: string; readonly line: number }[];
};
