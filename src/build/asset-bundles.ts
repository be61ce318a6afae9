import { join } from "node:path";
import type { SiteSettings } from "../model/site-settings.ts";
import { buildFurther, buildModules, buildScripts } from "../scripts/build-scripts.ts";
import { buildWorkers } from "../scripts/build-worker.ts";
import { newsroomFacts } from "../scripts/newsroom-facts.ts";
import { buildFont } from "../styles/build-font.ts";
import { buildStylesheet } from "../styles/build-stylesheet.ts";
import type { FontFile } from "../styles/font-face-rules.ts";
import { codeHashOf, presentHashOf } from "./code-hash.ts";
import { hashedName } from "./hashed-name.ts";
import type { MadeFile, PlannedBundle } from "./planned-page.ts";

/** Asked for once a process, since it depends on nothing but the code. */
let font: ReturnType<typeof buildFont> | undefined;

/**
 * `vazirmatn.woff2` and, as JSON, its measures (`metrics.json`). Like the bundles below it is named by exactly what
 * decides its bytes, so that a change elsewhere in the code remakes nothing.
 */
export function fontBundle(project: string): PlannedBundle {
  return {
    place: "font/",
    fingerprint: codeHashOf(project, ["src/styles"]),
    keep: true,
    make: async () => {
      font ??= buildFont();
      const { bytes, metrics } = await font;
      return [
        { file: "vazirmatn.woff2", bytes },
        { file: "metrics.json", bytes: Buffer.from(JSON.stringify(metrics)) },
      ];
    },
  };
}

/** `site.css`, `lists.css` and `article.css`. */
export function stylesheetsBundle(project: string, font: FontFile): PlannedBundle {
  const about = [codeHashOf(project, ["src/styles"]), JSON.stringify(font)];
  return madeFromSources(project, "stylesheets/", ["templates/styles"], about, async () => {
    const { css, lists, article } = await buildStylesheet(join(project, "templates", "styles"), font);
    return [asFile("site.css", css), asFile("lists.css", lists), asFile("article.css", article)];
  });
}

/** What scripts are bundled from: themselves, and what of the house they may import (`tests/architecture.test.ts`). */
const scriptSources = ["templates/scripts", "templates/words.ts", "src/model", "src/arabic", "package.json"];

/**
 * `theme.js`, which stands inline in every page, `page.js`, and what it fetches further under its final names; below
 * `worker/` the code of both service workers.
 */
export function scriptsBundle(project: string, settings: SiteSettings): PlannedBundle {
  const about = [codeHashOf(project, ["src/scripts"]), JSON.stringify(newsroomFacts(settings))];
  return madeFromSources(project, "scripts/", scriptSources, about, async () => {
    const folder = join(project, "templates", "scripts");
    const modules = (await buildModules(folder, settings)).map(({ name, code }) => {
      const bytes = Buffer.from(code);
      return { name, file: hashedName(`${name}.js`, bytes), bytes };
    });
    const addresses = modules.map(({ name, file }) => [name, `./${file}`] as const);
    const list = Buffer.from(await buildFurther(folder, addresses));
    const further = { file: hashedName("further.js", list), bytes: list };
    const { themeScript, deferred } = await buildScripts(folder, settings, `./${further.file}`);
    const { keeper, farewell } = await buildWorkers(folder);
    return [
      ...[asFile("theme.js", themeScript.html), asFile("page.js", deferred), further, ...modules],
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
