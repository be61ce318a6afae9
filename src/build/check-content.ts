import { problemAt, type Refusal, topOfFile } from "../content/fault.ts";
import { inOrder } from "../content/in-order.ts";
import { moreProblems } from "../content/limit-problems.ts";
import { locateField, locateInBody } from "../content/locate-field.ts";
import { mediaReader } from "../content/media-file.ts";
import { mostFaults } from "../content/name-fields.ts";
import { readContent } from "../content/read-content.ts";
import { bodyEmbeds } from "../markdown/body-embeds.ts";
import { bodyImages } from "../markdown/body-images.ts";
import { liveHeadings } from "../markdown/live-headings.ts";
import { firstParagraph } from "../markdown/summarise.ts";
import type { Content } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import type { PictureView } from "../model/views.ts";
import { noFileMemory } from "./file-memory.ts";
import { measurePictures } from "./measure-pictures.ts";
import { type ReferredPicture, referredPictures } from "./referred-pictures.ts";

/** `content` is undefined when the folder is so broken that no page can be made of it. */
export type CheckedContent = {
  readonly content: Content | undefined;
  /** Pictures that can be shown, by file relative to `content/media/`. */
  readonly pictures: ReadonlyMap<string, PictureView>;
  /** Everything editors have to mend, by path, line and column. */
  readonly problems: readonly Problem[];
};

/** Everything that can be said of a content folder without making a page: facts, pictures, and every problem at once. */
export async function checkContent(folder: string, memory = noFileMemory()): Promise<CheckedContent> {
  const read = readContent(folder, { firstParagraph, bodyImages, bodyEmbeds, liveHeadings });
  if ("kind" in read) return { content: undefined, pictures: new Map(), problems: read.problems };
  const refused = bodyPictureProblems(folder, read);
  const sound = without(read, refused);
  const { usable, broken } = await measurePictures(folder, sound, memory);
  const found = [...refused, ...brokenPictures(folder, sound, broken)];
  return {
    content: without(sound, found),
    pictures: usable,
    problems: inOrder([...read.problems, ...found]),
  };
}

/** A picture that cannot be shown leaves its article or page out: a gap would be published as if it were meant. */
function without(content: Content, problems: readonly Problem[]): Content {
  const faulty = new Set(problems.map(({ path }) => path));
  return {
    ...content,
    articles: content.articles.filter(({ file }) => !faulty.has(file.path)),
    ownPages: content.ownPages.filter(({ file }) => !faulty.has(file.path)),
  };
}

/** A name inside a body passes the same door as one in the front matter, before anything of that name is opened. */
function bodyPictureProblems(folder: string, { articles, ownPages }: Content): Problem[] {
  const readMedia = mediaReader(folder);
  const refused = [...articles, ...ownPages].flatMap(({ file: { path }, bodyImages }) =>
    bodyImages.flatMap((file) => {
      const reading = readMedia(file);
      if ("value" in reading && reading.value === file) return [];
      return [{ path, file, at: undefined, refusal: "value" in reading ? broke(file) : reading.refusal }];
    }),
  );
  return placed(folder, refused);
}

function brokenPictures(folder: string, content: Content, broken: ReadonlySet<string>): Problem[] {
  const shown = referredPictures(content).filter(({ file }) => broken.has(file));
  return placed(
    folder,
    shown.map((picture) => ({ ...picture, refusal: broke(picture.file) })),
  );
}

type RefusedPicture = ReferredPicture & { readonly refusal: Refusal };

/** Each place costs a look at the file, so only the first problems of a file are placed. */
function placed(folder: string, refused: readonly RefusedPicture[]): Problem[] {
  const byFile = Map.groupBy(refused, ({ path }) => path);
  return [...byFile].flatMap(([path, pictures]) => [
    ...pictures.slice(0, mostFaults).map((picture) => pictureProblem(folder, picture)),
    ...(pictures.length > mostFaults ? [moreProblems(path)] : []),
  ]);
}

function pictureProblem(folder: string, { path, file, at, refusal }: RefusedPicture): Problem {
  if (at === undefined) return problemAt(path, locateInBody(folder, path, file), "body", refusal);
  const field = at.filter((step) => typeof step === "string").join(".");
  const place = path.startsWith("articles/") ? locateField(folder, path, at) : topOfFile;
  return problemAt(path, place, field, refusal);
}

function broke(file: string): Refusal {
  return { code: "media-broken", values: { value: file } };
}
