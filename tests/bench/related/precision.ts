import { buildArchive } from "../../../src/archive/build-archive.ts";
import { readContent } from "../../../src/content/read-content.ts";
import { bodyEmbeds } from "../../../src/markdown/body-embeds.ts";
import { bodyImages } from "../../../src/markdown/body-images.ts";
import { bodyPictures } from "../../../src/markdown/body-pictures.ts";
import { liveHeadings } from "../../../src/markdown/live-headings.ts";
import { firstParagraph } from "../../../src/markdown/summarise.ts";
import type { Archive, Surroundings } from "../../../src/model/archive.ts";
import { hasRealNews, realNews } from "../../support/real-news.ts";
import { type Judgement, readMarked } from "./read-marked.ts";

/** How well the related articles of the judged ones were chosen. */
export type RelatedPrecision = {
  /** Precision at 5, from 0 to 1, as `marked.txt` defines it. */
  readonly precision: number;
  /** Of everything that is offered beside the judged articles, how much is marked, from 0 to 1. */
  readonly goodOfOffered: number;
  /** How many articles were judged. */
  readonly judged: number;
  /** What is offered and was never looked at: `article => other`, by file. They count as wrong until they are judged. */
  readonly unjudged: readonly string[];
  /** Worst first, for whoever tunes. */
  readonly ofArticles: readonly ArticlePrecision[];
};

export type ArticlePrecision = {
  readonly article: string;
  readonly precision: number;
  readonly wrong: readonly string[];
};

/** Measures the related articles of the real newsroom against the judgements; undefined where it does not lie. */
export function relatedPrecision(): RelatedPrecision | undefined {
  return hasRealNews ? precisionIn(realArchive(), readMarked()) : undefined;
}

function realArchive(): Archive {
  const content = readContent(realNews, {
    firstParagraph,
    bodyImages,
    bodyPictures,
    bodyEmbeds,
    liveHeadings,
  });
  if ("kind" in content) throw new Error("the folder of real articles cannot be read");
  return buildArchive(content, Date.UTC(2026, 0, 1));
}

function precisionIn(archive: Archive, judgements: readonly Judgement[]): RelatedPrecision {
  const around = new Map(archive.articles.map(({ file }, at) => [file.path, archive.articles[at]]));
  const measured = judgements.map((judgement) => {
    const article = around.get(judgement.article);
    const surroundings = article && archive.surroundings.get(article);
    if (surroundings === undefined)
      throw new Error(`marked.txt names ${judgement.article}, which is not there`);
    return measure(judgement, surroundings);
  });
  const offered = measured.flatMap(({ offered }) => offered);
  return {
    precision: measured.reduce((sum, { precision }) => sum + precision, 0) / measured.length,
    goodOfOffered: offered.filter(({ isGood }) => isGood).length / offered.length,
    judged: measured.length,
    unjudged: measured.flatMap(({ unjudged }) => unjudged),
    ofArticles: measured.toSorted((one, other) => one.precision - other.precision),
  };
}

function measure({ article, good, bad }: Judgement, { older, related }: Surroundings) {
  const offered = related.map(({ file }) => ({ path: file.path, isGood: good.has(file.path) }));
  const reachable = [...good].filter((path) => path !== older?.file.path);
  const counted = Math.min(5, reachable.length);
  return {
    article,
    offered,
    precision: offered.slice(0, counted).filter(({ isGood }) => isGood).length / counted,
    wrong: offered.flatMap(({ path, isGood }) => (isGood ? [] : [path])),
    unjudged: offered.flatMap(({ path, isGood }) =>
      isGood || bad.has(path) ? [] : [`${article} => ${path}`],
    ),
  };
}
