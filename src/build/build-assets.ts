import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteSettings } from "../model/site-settings.ts";
import type { UrlPath } from "../model/url-path.ts";
import type { Assets, Looks, PictureView } from "../model/views.ts";
import type { Workers } from "../scripts/build-worker.ts";
import { fontBundle, scriptsBundle, stylesheetsBundle } from "./asset-bundles.ts";
import { hashedName } from "./hashed-name.ts";
import { iconsBundle } from "./icons-bundle.ts";
import { inlineAsset } from "./inline-asset.ts";
import type { Inputs } from "./inputs.ts";
import { madeOnce, pruneMade } from "./made-once.ts";
import type { MadeFile } from "./planned-page.ts";
import { type StagedFile, stageAssets } from "./stage-assets.ts";

/** The assets as pages refer to them, the files to copy into the output, and the code of the service workers; none on a disk. */
export type BuiltAssets = {
  readonly assets: Assets;
  readonly files: readonly StagedFile[];
  readonly workers: Workers | undefined;
};

type Folders = Pick<Inputs, "project" | "content" | "cache" | "portable">;

/**
 * Makes stylesheets, font and scripts, or takes them from the cache folder where an earlier build made them from the
 * same inputs. Their names hold the hash of their bytes, so that browsers may keep them for ever and a page never meets
 * a stylesheet of another version. They wait in the cache folder to be copied.
 */
export async function buildAssets(
  { project, content, cache, portable = false }: Folders,
  settings: SiteSettings,
  pictures: ReadonlyMap<string, PictureView>,
): Promise<BuiltAssets> {
  const make = madeOnce(keptIn(cache));
  const scriptsToMake = scriptsBundle(project, settings, portable);
  const scripts = await make(scriptsToMake);
  const fontToMake = fontBundle(project);
  const fontFiles = await make(fontToMake);
  const typeface = shipped("vazirmatn.woff2", fontFiles);
  const latin = shipped("vazirmatn-latin.woff2", fontFiles);
  const metrics = JSON.parse(textOf("metrics.json", fontFiles));
  const faces = { arabic: typeface.file, latin: latin.file, metrics };
  const sheetsToMake = stylesheetsBundle(project, faces, settings.accent);
  const sheets = await make(sheetsToMake);
  const iconsToMake = iconsBundle({ project, content }, settings, pictures);
  const icons = (await make(iconsToMake)).map(({ file }, _, all) => shipped(file, all));
  pruneMade(keptIn(cache), [fontToMake, scriptsToMake, sheetsToMake, iconsToMake]);
  const site = shipped("site.css", sheets);
  const lists = shipped("lists.css", sheets);
  const article = shipped("article.css", sheets);
  const paper = shipped("paper.css", sheets);
  const forms = shipped("forms.css", sheets);
  const first = (looks: Looks) => inlineAsset("style", textOf(`${looks}-first.css`, sheets));
  const page = shipped("page.js", scripts);
  const inside = /^(?:page\.js|theme\.js|worker\/.*)$/;
  const modules = scripts.filter(({ file }) => !inside.test(file));
  return {
    assets: {
      criticalStyle: { site: first("site"), lists: first("lists"), article: first("article") },
      stylesheets: { site: pathOf(site), lists: pathOf(lists), article: pathOf(article) },
      paperStylesheet: pathOf(paper),
      formsStylesheet: pathOf(forms),
      font: pathOf(typeface),
      latinFont: pathOf(latin),
      script: pathOf(page),
      themeScript: inlineAsset("script", textOf("theme.js", scripts)),
      liteStyle: inlineAsset("style", textOf("lite.css", sheets)),
      feedStyle: inlineAsset("style", feedStyle(project)),
      icons: {
        small: iconOf("icon-192", icons),
        large: iconOf("icon-512", icons),
        maskable: iconOf("icon-maskable", icons),
        touch: iconOf("icon-touch", icons),
      },
      logo: logoPicture(settings, pictures),
    },
    workers: portable ? undefined : workersAmong(scripts),
    files: stageAssets(join(cache, "assets"), [
      ...[typeface, latin, site, lists, article, paper, forms, page],
      ...modules,
      ...icons,
    ]),
  };
}

/** Hosts send a feed with the same policy as any page, and a browser that shows it as one needs this. */
function feedStyle(project: string): string {
  const file = join(project, "public", "feed.xsl");
  const sheet = existsSync(file) ? readFileSync(file, "utf8") : "";
  return /<style>(.*?)<\/style>/s.exec(sheet)?.[1] ?? "";
}

function workersAmong(scripts: readonly MadeFile[]): Workers {
  return { keeper: textOf("worker/keeper.js", scripts), farewell: textOf("worker/farewell.js", scripts) };
}

function keptIn(cache: string): string {
  return join(cache, "kept-assets");
}

function shipped(name: string, files: readonly MadeFile[]): MadeFile {
  const { bytes } = found(name, files);
  return { file: hashedName(name, bytes), bytes };
}

function textOf(name: string, files: readonly MadeFile[]): string {
  return Buffer.from(found(name, files).bytes).toString("utf8");
}

function found(name: string, files: readonly MadeFile[]): MadeFile {
  const file = files.find((one) => one.file === name);
  if (file === undefined) throw new Error(`the bundle of ${name} was made without it`);
  return file;
}

function iconOf(name: string, icons: readonly MadeFile[]): UrlPath {
  const icon = icons.find(({ file }) => file.startsWith(`${name}.`));
  if (icon === undefined) throw new Error(`the icons were drawn without ${name}`);
  return pathOf(icon);
}

function pathOf({ file }: MadeFile): UrlPath {
  return `/assets/${file}`;
}

function logoPicture(
  { logo }: SiteSettings,
  pictures: ReadonlyMap<string, PictureView>,
): PictureView | undefined {
  const picture = logo === undefined ? undefined : pictures.get(logo.file);
  return logo === undefined || picture === undefined ? undefined : { ...picture, alt: logo.alt };
}
