import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteSettings } from "../model/site-settings.ts";
import type { UrlPath } from "../model/url-path.ts";
import type { Assets, PictureView } from "../model/views.ts";
import { buildModules, buildScripts } from "../scripts/build-scripts.ts";
import { buildFont } from "../styles/build-font.ts";
import { buildStylesheet } from "../styles/build-stylesheet.ts";
import { madeOnce, pruneMade } from "./made-once.ts";
import type { PlannedBundle } from "./planned-page.ts";

/** The assets as pages refer to them, and the files to copy into the output. */
export type BuiltAssets = {
  readonly assets: Assets;
  readonly files: readonly { readonly from: string; readonly file: string }[];
};

/** Asked for once a process, since it depends on nothing but the code. */
let font: ReturnType<typeof buildFont> | undefined;

type Folders = { readonly project: string; readonly cache: string; readonly code: string };

/**
 * Makes stylesheet, font and scripts. Their names hold the hash of their bytes, so that browsers may keep them for
 * ever and a page never meets a stylesheet of another version. They wait in the cache folder to be copied.
 */
export async function buildAssets(
  { project, cache, code }: Folders,
  settings: SiteSettings,
  pictures: ReadonlyMap<string, PictureView>,
): Promise<BuiltAssets> {
  const staging = join(cache, "assets");
  mkdirSync(staging, { recursive: true });
  font ??= keptFont(join(cache, "font"), code);
  const { bytes, metrics } = await font;
  const fontFile = stage(staging, "vazirmatn", "woff2", bytes);
  const face = { href: fontFile.name, metrics };
  const sheets = buildStylesheet(join(project, "templates", "styles"), face);
  const stylesheet = stage(staging, "site", "css", sheets.css);
  const listsStylesheet = stage(staging, "lists", "css", sheets.lists);
  const articleStylesheet = stage(staging, "article", "css", sheets.article);
  const scriptFolder = join(project, "templates", "scripts");
  const modules = (await buildModules(scriptFolder, settings)).map(({ name, code }) => ({
    name,
    staged: stage(staging, name, "js", code),
  }));
  const scripts = await buildScripts(
    scriptFolder,
    settings,
    modules.map(({ name, staged }) => [name, `./${staged.name}`]),
  );
  const script = stage(staging, "page", "js", scripts.deferred);
  return {
    assets: {
      stylesheet: stylesheet.path,
      listsStylesheet: listsStylesheet.path,
      articleStylesheet: articleStylesheet.path,
      font: fontFile.path,
      script: script.path,
      themeScript: scripts.themeScript,
      logo: logoPicture(settings, pictures),
    },
    files: [
      ...[fontFile, stylesheet, listsStylesheet, articleStylesheet, script],
      ...modules.map(({ staged }) => staged),
    ].map(({ from, file }) => ({ from, file })),
  };
}

/** Made once for the same code and kept in the cache folder: it takes most of the time of a small build. */
async function keptFont(folder: string, code: string): ReturnType<typeof buildFont> {
  const font: PlannedBundle = {
    place: "font/",
    fingerprint: code,
    keep: true,
    make: async () => {
      const { bytes, metrics } = await buildFont();
      return [
        { file: "font/bytes", bytes },
        { file: "font/metrics", bytes: Buffer.from(JSON.stringify(metrics)) },
      ];
    },
  };
  const [bytes, metrics] = await madeOnce(folder)(font);
  if (bytes === undefined || metrics === undefined) throw new Error("the font was kept without its measures");
  pruneMade(folder, [font]);
  return { bytes: bytes.bytes, metrics: JSON.parse(Buffer.from(metrics.bytes).toString("utf8")) };
}

type Staged = { readonly name: string; readonly path: UrlPath; readonly from: string; readonly file: string };

function stage(folder: string, base: string, extension: string, content: string | Uint8Array): Staged {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const name = `${base}.${hash}.${extension}`;
  const from = join(folder, name);
  writeFileSync(from, content);
  return { name, from, file: `assets/${name}`, path: `/assets/${name}` };
}

function logoPicture(
  { logo }: SiteSettings,
  pictures: ReadonlyMap<string, PictureView>,
): PictureView | undefined {
  const picture = logo === undefined ? undefined : pictures.get(logo.file);
  return logo === undefined || picture === undefined ? undefined : { ...picture, alt: logo.alt };
}
