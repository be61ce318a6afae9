import { type Newsroom, newsroomOf } from "../../src/build/newsroom.ts";
import { planPages } from "../../src/build/plan-pages.ts";
import type { Content } from "../../src/model/content.ts";
import type { PictureView } from "../../src/model/views.ts";
import { renderPage } from "../../templates/layouts/render-page.ts";
import { planInputs } from "./build-in.ts";
import { noAssets } from "./fixture-views.ts";

/** Everything the pages of `content` are made from at `now`, without files: each body repeats its headline. */
export function newsroomAt(content: Content, now: number): Newsroom {
  const pictures = new Map<string, PictureView>();
  const inputs = planInputs("", "", now);
  const newsroom = newsroomOf(content, { pictures, standIns: new Map() }, inputs);
  return { ...newsroom, assets: noAssets, readBody: (article) => `متن ${JSON.stringify(article)}` };
}

/** Every page of `content` at `now` as it would be written, by file. */
export function renderSite(content: Content, now: number): Map<string, string> {
  const pages = planPages(newsroomAt(content, now), "");
  return new Map(pages.map((page) => [page.file, renderPage(page.view())]));
}

/** The fingerprint of every page, by file. */
export function fingerprintsOf(content: Content, now: number): Map<string, string> {
  return new Map(planPages(newsroomAt(content, now), "").map((page) => [page.file, page.fingerprint()]));
}
