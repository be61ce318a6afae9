import type { LastGood, StandIns, VersionsOf } from "../content/choose-version.ts";
import { problemAt, type Refusal, topOfFile } from "../content/fault.ts";
import { inOrder } from "../content/in-order.ts";
import { type ArticleMemory, noArticleMemory } from "../content/known-articles.ts";
import { moreProblems } from "../content/limit-problems.ts";
import { locateField, locateInBody } from "../content/locate-field.ts";
import type { MarkdownReaders } from "../content/markdown-readers.ts";
import { mediaReader } from "../content/media-file.ts";
import { mostFaults } from "../content/name-fields.ts";
import { readContent } from "../content/read-content.ts";
import { bodyEmbeds } from "../markdown/body-embeds.ts";
import { bodyImages } from "../markdown/body-images.ts";
import { bodyPictures } from "../markdown/body-pictures.ts";
import { liveHeadings } from "../markdown/live-headings.ts";
import { firstParagraph } from "../markdown/summarise.ts";
import type { ArticleFile } from "../model/article.ts";
import type { Content } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import type { PictureView } from "../model/views.ts";
import { type FileMemory, noFileMemory } from "./file-memory.ts";
import { measurePictures } from "./measure-pictures.ts";
import { type ReferredPicture, referredPictures } from "./referred-pictures.ts";

/** `content` is undefined when the folder is so broken that no page can be made of it. */
export type CheckedContent = {
  /** Last good versions that stand in for files that fail. */
  readonly standIns: StandIns;
  readonly content: Content | undefined;
  /** Pictures that can be shown, by file relative to `content/media/`. */
  readonly pictures: ReadonlyMap<string, PictureView>;
  /** Everything editors have to mend, by path, line and column. */
  readonly problems: readonly Problem[];
};

/** How bodies are looked into while they are read. */
export const markdownReaders: MarkdownReaders = {
  firstParagraph,
  bodyImages,
  bodyPictures,
  bodyEmbeds,
  liveHeadings,
};

/** A version that reads well may still fail: when its picture is broken, say. Then the one before it is tried, so often. */
const mostRounds = 4;

/**
 * Everything that can be said of a content folder without making a page: facts, pictures, and every problem at once.
 * Files that fail are served as the newest right one of `versionsOf`, and their problems stand.
 */
export async function checkContent(
  folder: string,
  memory = noFileMemory(),
  versionsOf: VersionsOf = () => [],
  articles: ArticleMemory = noArticleMemory,
): Promise<CheckedContent> {
  const refused = new Set<string>();
  const told = new Map<string, readonly Problem[]>();
  const isRefused = (file: ArticleFile) => refused.size > 0 && refused.has(versionName(file));
  const lastGood = { versionsOf, isRefused };
  for (let round = 1; ; round += 1) {
    const { lost, ...checked } = await checkOnce(folder, memory, lastGood, articles);
    const failed = lost.filter((file) => !lastGood.isRefused(file));
    const hasOther = failed.some(({ path }) => versionsOf(path).length > 0);
    if (round === mostRounds || !hasOther) return { ...checked, problems: allProblems(checked, told) };
    for (const file of failed) {
      refused.add(versionName(file));
      if (!checked.standIns.has(file.path))
        told.set(
          file.path,
          checked.problems.filter(({ path }) => path === file.path),
        );
    }
  }
}

function versionName({ path, hash }: ArticleFile): string {
  return `${hash} ${path}`;
}

/** What was wrong with a file before its last good version took its place is still to be mended. */
function allProblems(
  { standIns, problems }: CheckedContent,
  told: ReadonlyMap<string, readonly Problem[]>,
): readonly Problem[] {
  const again = [...told].filter(([path]) => standIns.has(path));
  const others = problems.filter(({ path }) => !(told.has(path) && standIns.has(path)));
  return inOrder([...others, ...again.flatMap(([, found]) => found)]);
}

/** `lost` are files that read well and cannot be shown. */
type CheckedOnce = CheckedContent & { readonly lost: readonly ArticleFile[] };

async function checkOnce(
  folder: string,
  memory: FileMemory,
  lastGood: LastGood,
  articles: ArticleMemory,
): Promise<CheckedOnce> {
  const read = readContent(folder, markdownReaders, lastGood, articles);
  if ("kind" in read)
    return {
      content: undefined,
      pictures: new Map(),
      problems: read.problems,
      standIns: new Map(),
      lost: [],
    };
  const { standIns, unsettled, ...content } = read;
  const refused = bodyPictureProblems(folder, content);
  const sound = without(content, refused);
  const { usable, broken } = await measurePictures(folder, sound, memory);
  const found = [...refused, ...brokenPictures(folder, sound, broken)];
  const right = without(sound, found);
  return {
    content: right,
    pictures: usable,
    // Of a file that fails, its own problems are told already.
    problems: inOrder([...read.problems, ...found.filter(({ path }) => !standIns.has(path))]),
    standIns,
    lost: [...unsettled, ...filesLost(content, right)],
  };
}

function filesLost(content: Content, right: Content): ArticleFile[] {
  if (content === right) return [];
  const standing = new Set([...right.articles, ...right.ownPages].map(({ file }) => file));
  return [...content.articles, ...content.ownPages].flatMap(({ file }) => (standing.has(file) ? [] : [file]));
}

/** A picture that cannot be shown leaves its article or page out: a gap would be published as if it were meant. */
function without(content: Content, problems: readonly Problem[]): Content {
  if (problems.length === 0) return content;
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
  const withPictures = [...articles, ...ownPages].filter(({ bodyImages }) => bodyImages.length > 0);
  const refused = withPictures.flatMap(({ file: { path }, bodyImages }) =>
    bodyImages.flatMap((file) => {
      const reading = readMedia(file);
      if ("value" in reading && reading.value === file) return [];
      return [{ path, file, at: undefined, refusal: "value" in reading ? broke(file) : reading.refusal }];
    }),
  );
  return placed(folder, refused);
}

function brokenPictures(folder: string, content: Content, broken: ReadonlySet<string>): Problem[] {
  if (broken.size === 0) return [];
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
