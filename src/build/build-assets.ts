import { join } from "node:path";
import type { SiteSettings } from "../model/site-settings.ts";
import type { UrlPath } from "../model/url-path.ts";
import type { Assets, Looks, PictureView } from "../model/views.ts";
import { fontBundle, scriptsBundle, stylesheetsBundle } from "./asset-bundles.ts";
import { hashedName } from "./hashed-name.ts";
import { madeOnce, pruneMade } from "./made-once.ts";
import type { MadeFile } from "./planned-page.ts";
import { type StagedFile, stageAssets } from "./stage-assets.ts";

/** The assets as pages refer to them, and the files to copy into the output. */
export type BuiltAssets = { readonly assets: Assets; readonly files: readonly StagedFile[] };

type Folders = { readonly project: string; readonly cache: string };

/**
 * Makes stylesheets, font and scripts, or takes them from the cache folder where an earlier build made them from the
 * same inputs. Their names hold the hash of their bytes, so that browsers may keep them for ever and a page never meets
 * a stylesheet of another version. They wait in the cache folder to be copied.
 */
export async function buildAssets(
  { project, cache }: Folders,
  settings: SiteSettings,
  pictures: ReadonlyMap<string, PictureView>,
): Promise<BuiltAssets> {
  const make = madeOnce(keptIn(cache));
  const scriptsToMake = scriptsBundle(project, settings);
  const scripts = await make(scriptsToMake);
  const fontToMake = fontBundle(project);
  const fontFiles = await make(fontToMake);
  const typeface = shipped("vazirmatn.woff2", fontFiles);
  const latin = shipped("vazirmatn-latin.woff2", fontFiles);
  const metrics = JSON.parse(textOf("metrics.json", fontFiles));
  const faces = { arabic: typeface.file, latin: latin.file, metrics };
  const sheetsToMake = stylesheetsBundle(project, faces, settings.accent);
  const sheets = await make(sheetsToMake);
  pruneMade(keptIn(cache), [fontToMake, scriptsToMake, sheetsToMake]);
  const site = shipped("site.css", sheets);
  const lists = shipped("lists.css", sheets);
  const article = shipped("article.css", sheets);
  const first = (looks: Looks) => ({ html: textOf(`${looks}-first.css`, sheets) });
  const page = shipped("page.js", scripts);
  const modules = scripts.filter(({ file }) => file !== "page.js" && file !== "theme.js");
  return {
    assets: {
      criticalStyle: { site: first("site"), lists: first("lists"), article: first("article") },
      stylesheets: { site: pathOf(site), lists: pathOf(lists), article: pathOf(article) },
      font: pathOf(typeface),
      latinFont: pathOf(latin),
      script: pathOf(page),
      themeScript: { html: textOf("theme.js", scripts) },
      logo: logoPicture(settings, pictures),
    },
    files: stageAssets(join(cache, "assets"), [typeface, latin, site, lists, article, page, ...modules]),
  };
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
