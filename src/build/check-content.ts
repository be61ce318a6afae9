import { problemAt, type Refusal } from "../content/fault.ts";
import { inOrder } from "../content/in-order.ts";
import { locateField, locateInBody } from "../content/locate-field.ts";
import { mediaReader } from "../content/media-file.ts";
import { readContent } from "../content/read-content.ts";
import { bodyImages } from "../markdown/body-images.ts";
import { firstParagraph } from "../markdown/summarise.ts";
import type { Article } from "../model/article.ts";
import type { Content } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import type { PictureView } from "../model/views.ts";
import { measurePictures } from "./measure-pictures.ts";

/** `content` is undefined when the folder is so broken that no page can be made of it. */
export type CheckedContent = {
  readonly content: Content | undefined;
  /** Pictures that can be shown, by file relative to `content/media/`. */
  readonly pictures: ReadonlyMap<string, PictureView>;
  /** Everything editors have to mend, by path, line and column. */
  readonly problems: readonly Problem[];
};

/** Everything that can be said of a content folder without making a page: facts, pictures, and every problem at once. */
export async function checkContent(folder: string): Promise<CheckedContent> {
  const read = readContent(folder, { firstParagraph, bodyImages });
  if ("kind" in read) return { content: undefined, pictures: new Map(), problems: read.problems };
  const { usable, broken } = await measurePictures(folder, read);
  const found = pictureProblems(folder, read.articles, broken);
  const faulty = new Set(found.map(({ path }) => path));
  const articles = read.articles.filter(({ file }) => !faulty.has(file.path));
  return {
    content: { ...read, articles },
    pictures: usable,
    problems: inOrder([...read.problems, ...found]),
  };
}

/** A picture that cannot be shown leaves its article out: a gap would be published as if it were meant. */
function pictureProblems(
  folder: string,
  articles: readonly Article[],
  broken: ReadonlySet<string>,
): Problem[] {
  const readMedia = mediaReader(folder);
  const refusal = (file: string) => {
    const reading = readMedia(file);
    return "value" in reading ? broke(file) : reading.refusal;
  };
  return articles.flatMap(({ file: { path }, image, bodyImages: inBody }) => [
    ...(image !== undefined && broken.has(image.file)
      ? [problemAt(path, locateField(folder, path, ["image", "file"]), "image.file", refusal(image.file))]
      : []),
    ...inBody
      .filter((file) => broken.has(file))
      .map((file) => problemAt(path, locateInBody(folder, path, file), "body", refusal(file))),
  ]);
}

function broke(file: string): Refusal {
  return { code: "media-broken", values: { value: file } };
}
