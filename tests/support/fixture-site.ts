import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inlineAsset } from "../../src/build/inline-asset.ts";
import type { ArticleKind } from "../../src/model/article.ts";
import type { SiteSettings } from "../../src/model/site-settings.ts";
import type { Assets, PageView } from "../../src/model/views.ts";
import { buildModuleList, buildModules, buildScripts } from "../../src/scripts/build-scripts.ts";
import { buildFont } from "../../src/styles/build-font.ts";
import { buildLiteStyle } from "../../src/styles/build-lite-style.ts";
import { buildStylesheet } from "../../src/styles/build-stylesheet.ts";
import { renderPage } from "../../templates/layouts/render-page.ts";
import { latestView } from "./archive-views.ts";
import { fixtureSettings } from "./fixture-settings.ts";
import {
  articleView,
  drawing,
  frontView,
  listView,
  noAssets,
  notFoundView,
  redirectView,
  type Surroundings,
} from "./fixture-views.ts";
import { serveFolder } from "./serve-folder.ts";

/** A served site of one page of each kind, with the real stylesheet, font and scripts. */
export type FixtureSite = {
  readonly url: string;
  /** Address of each kind's page. */
  readonly pages: Readonly<Record<"article" | "front" | "list" | "notFound" | "redirect", string>>;
  /** Address of the page of one kind of article, for sites made of `articleOfEachKind`. */
  readonly articleOf: (kind: ArticleKind) => string;
  readonly close: () => Promise<void>;
};

/** `views` may replace the pages; `settings` changes the newsroom. */
export async function fixtureSite(
  settings: Partial<SiteSettings> = {},
  views = everyKind,
): Promise<FixtureSite> {
  const folder = mkdtempSync(join(tmpdir(), "nashra-fixture-"));
  const assets = await writeAssets(folder, fixtureSettings(settings));
  for (const view of views({ assets, settings })) writePage(folder, view);
  const served = await serveFolder(folder);
  return {
    url: served.url,
    pages: {
      article: `${served.url}2025/10/تصعيد-أمني-في-إدلب/`,
      front: served.url,
      list: `${served.url}sections/politics/`,
      notFound: `${served.url}no-such-page/`,
      redirect: `${served.url}2025/10/قديم/`,
    },
    articleOf: (kind) => `${served.url}2025/10/${kind}/`,
    close: async () => {
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export function everyKind(around: Surroundings): PageView[] {
  return [
    articleView({}, around),
    frontView({}, around),
    listView({}, around),
    notFoundView(around),
    redirectView(around),
    latestView({}, around),
  ];
}

async function writeAssets(folder: string, settings: SiteSettings): Promise<Assets> {
  const { arabic, latin, metrics } = await buildFont();
  const faces = { arabic: "font.woff2", latin: "latin.woff2", metrics };
  const { pages: sheets, paper, forms } = await buildStylesheet(templates("styles"), faces, settings.accent);
  const modules = await buildModules(templates("scripts"), settings);
  for (const { name, code } of modules) write(folder, `/assets/${name}.js`, code);
  const list = await buildModuleList(
    templates("scripts"),
    modules.map(({ name }) => [name, `./${name}.js`]),
  );
  write(folder, "/assets/modules.js", list);
  const { themeScript, deferred } = await buildScripts(templates("scripts"), settings, "./modules.js");
  write(folder, noAssets.font, arabic);
  write(folder, noAssets.latinFont, latin);
  for (const looks of ["site", "lists", "article"] as const)
    write(folder, noAssets.stylesheets[looks], sheets[looks].later);
  write(folder, noAssets.paperStylesheet, paper);
  write(folder, noAssets.formsStylesheet, forms);
  write(folder, noAssets.script, deferred);
  write(folder, drawing.path, picture);
  write(folder, "/media/tall.svg", reshaped(800, 1200));
  write(folder, "/media/wide.svg", reshaped(1600, 600));
  write(folder, "/favicon.svg", picture);
  const liteStyle = inlineAsset("style", await buildLiteStyle(templates("styles")));
  const criticalStyle = {
    site: inlineAsset("style", sheets.site.inline),
    lists: inlineAsset("style", sheets.lists.inline),
    article: inlineAsset("style", sheets.article.inline),
  };
  const inline = { criticalStyle, themeScript: inlineAsset("script", themeScript.html), liteStyle };
  return { ...noAssets, ...inline, logo: { ...drawing, width: 120, height: 80, alt: "Logo" } };
}

function writePage(folder: string, view: PageView): void {
  if (view.kind === "feed" || view.kind === "document") return;
  const { path } = view.shell;
  write(folder, path.endsWith("/") ? `${path}index.html` : path, renderPage(view));
}

function write(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function templates(name: string): string {
  return fileURLToPath(new URL(`../../templates/${name}`, import.meta.url));
}

const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><path fill="#557" d="M0 0h1200v800H0z"/><path fill="#a3262c" d="M200 200h400v400H200z"/><path fill="#eee" d="M700 300h300v300H700z"/></svg>`;

function reshaped(width: number, height: number): string {
  return picture.replace(
    " viewBox",
    ` width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice" viewBox`,
  );
}
