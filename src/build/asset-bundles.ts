import { join } from "node:path";
import type { SiteSettings } from "../model/site-settings.ts";
import { buildPortableScripts } from "../scripts/build-portable-scripts.ts";
import { buildModuleList, buildModules, buildScripts } from "../scripts/build-scripts.ts";
import { buildWorkers } from "../scripts/build-worker.ts";
import { newsroomFacts } from "../scripts/newsroom-facts.ts";
import type { AccentColours } from "../styles/accent-tokens.ts";
import { buildFont } from "../styles/build-font.ts";
import { buildLiteStyle } from "../styles/build-lite-style.ts";
import { buildStylesheet } from "../styles/build-stylesheet.ts";
import type { FontFile } from "../styles/font-face-rules.ts";
import { codeHashOf, presentHashOf } from "./code-hash.ts";
import { hashedName } from "./hashed-name.ts";
import type { MadeFile, PlannedBundle } from "./planned-page.ts";

/** Asked for once a process, since it depends on nothing but the code. */
let font: ReturnType<typeof buildFont> | undefined;

/**
 * `vazirmatn.woff2`, its Latin letters (`vazirmatn-latin.woff2`) and, as JSON, its measures (`metrics.json`). Like the bundles below it is named by exactly what
 * decides its bytes, so that a change elsewhere in the code remakes nothing.
 */
export function fontBundle(project: string): PlannedBundle {
  return {
    place: "font/",
    fingerprint: codeHashOf(project, ["src/styles"]),
    keep: true,
    make: async () => {
      font ??= buildFont();
      const { arabic, latin, metrics } = await font;
      return [
        { file: "vazirmatn.woff2", bytes: arabic },
        { file: "vazirmatn-latin.woff2", bytes: latin },
        { file: "metrics.json", bytes: Buffer.from(JSON.stringify(metrics)) },
      ];
    },
  };
}

/**
 * `site.css`, `lists.css` and `article.css`, and of each what stands inline: `site-first.css` and so on; `paper.css`
 * and `forms.css`; `lite.css`, which stands inline in lite editions.
 */
export function stylesheetsBundle(
  project: string,
  font: FontFile,
  accent: AccentColours | undefined,
): PlannedBundle {
  const about = [codeHashOf(project, ["src/styles"]), JSON.stringify([font, accent])];
  return madeFromSources(project, "stylesheets/", ["templates/styles"], about, async () => {
    const folder = join(project, "templates", "styles");
    const { pages, paper, forms } = await buildStylesheet(folder, font, accent);
    return [
      ...Object.entries(pages).flatMap(([looks, { inline, later }]) => [
        asFile(`${looks}-first.css`, inline),
        asFile(`${looks}.css`, later),
      ]),
      asFile("paper.css", paper),
      asFile("forms.css", forms),
      asFile("lite.css", await buildLiteStyle(folder)),
    ];
  });
}

/** What scripts are bundled from: themselves, and what of the house they may import (`tests/architecture.test.ts`). */
const scriptSources = ["templates/scripts", "templates/words.ts", "src/model", "src/arabic", "package.json"];

/**
 * `theme.js`, which stands inline in every page, `page.js`, and under their final names the modules and their list; in a
 * portable site `page.js` holds the modules. Below `worker/` the code of both service workers.
 */
export function scriptsBundle(project: string, settings: SiteSettings, portable: boolean): PlannedBundle {
  const about = [codeHashOf(project, ["src/scripts"]), JSON.stringify([newsroomFacts(settings), portable])];
  return madeFromSources(project, "scripts/", scriptSources, about, async () => {
    const folder = join(project, "templates", "scripts");
    if (portable) {
      const { themeScript, deferred } = await buildPortableScripts(folder, settings);
      return [asFile("theme.js", themeScript.html), asFile("page.js", deferred)];
    }
    const modules = (await buildModules(folder, settings)).map(({ name, code }) => {
      const bytes = Buffer.from(code);
      return { name, file: hashedName(`${name}.js`, bytes), bytes };
    });
    const addresses = modules.map(({ name, file }) => [name, `./${file}`] as const);
    const list = Buffer.from(await buildModuleList(folder, addresses));
    const listFile = { file: hashedName("modules.js", list), bytes: list };
    const { themeScript, deferred } = await buildScripts(folder, settings, `./${listFile.file}`);
    const { keeper, farewell } = await buildWorkers(folder);
    return [
      ...[asFile("theme.js", themeScript.html), asFile("page.js", deferred), listFile, ...modules],
      ...[asFile("worker/keeper.js", keeper), asFile("worker/farewell.js", farewell)],
    ];
  });
}

/** `about` is what decides the bytes beside the sources, which are read when the bundle is made. */
function madeFromSources(
  project: string,
  place: string,
  sources: readonly string[],
  about: readonly string[],
  make: () => Promise<MadeFile[]>,
): PlannedBundle {
  const fingerprint = () => JSON.stringify([presentHashOf(project, sources), ...about]);
  const asked = fingerprint();
  return { place, fingerprint: asked, keep: true, make, isCurrent: () => fingerprint() === asked };
}

function asFile(file: string, text: string): MadeFile {
  return { file, bytes: Buffer.from(text) };
}
