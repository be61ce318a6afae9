import type { Article } from "../model/article.ts";
import type { Content } from "../model/content.ts";

/** A picture that something in the content refers to. */
export type ReferredPicture = {
  /** Relative to `content/media/`. */
  readonly file: string;
  /** The file that names it, from the content folder. */
  readonly path: string;
  /** The way to the field that names it; undefined when it stands in a body. */
  readonly at: readonly (string | number)[] | undefined;
};

type Referring = Pick<Content, "articles" | "ownPages" | "authors" | "settings">;

/** Every picture that an article, a page of the newsroom's own, an author or the logo refers to, and where. */
export function referredPictures({ articles, ownPages, authors, settings }: Referring): ReferredPicture[] {
  return [
    ...articles.flatMap(articlePictures),
    ...ownPages.flatMap(({ file: { path }, bodyImages }) => inBody(path, bodyImages)),
    ...authors.flatMap(({ key, portrait }) =>
      portrait === undefined ? [] : [{ file: portrait, path: `authors/${key}`, at: ["portrait"] }],
    ),
    ...(settings.logo === undefined
      ? []
      : [{ file: settings.logo.file, path: "site.yaml", at: ["logo", "file"] }]),
  ];
}

/** The pictures of one article: the one above its text, those inside it, those of its gallery. */
export function articlePictures(article: Article): readonly ReferredPicture[] {
  const { file, image, form, bodyImages } = article;
  // Most articles of most newsrooms, and asked of each of them several times in a build.
  if (image === undefined && bodyImages.length === 0 && form.kind !== "gallery") return none;
  const { path } = file;
  const gallery = form.kind === "gallery" ? form.images : [];
  return [
    ...(image === undefined ? [] : [{ file: image.file, path, at: ["image", "file"] }]),
    ...gallery.map((picture, index) => ({ file: picture.file, path, at: ["gallery", index, "file"] })),
    ...inBody(path, bodyImages),
  ];
}

const none: readonly [] = [];

function inBody(path: string, files: readonly string[]): ReferredPicture[] {
  return files.map((file) => ({ file, path, at: undefined }));
}
