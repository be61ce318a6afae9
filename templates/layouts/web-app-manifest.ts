import { pageColours } from "../../src/model/page-colours.ts";
import type { WebAppManifestView } from "../../src/model/views.ts";

/**
 * https://www.w3.org/TR/appmanifest/: every address is relative to the manifest's own, so that the app starts where it was
 * installed from, on a mirror and in a sub-folder too. A manifest knows one theme: the light one.
 */
export function webAppManifest({ shell: { settings, assets, link } }: WebAppManifestView): string {
  const png = { type: "image/png" };
  const manifest = {
    name: settings.title,
    short_name: settings.title,
    ...(settings.description === undefined ? {} : { description: settings.description }),
    lang: settings.language,
    dir: "rtl",
    start_url: "./",
    scope: "./",
    display: "standalone",
    // Where it can be had: the way back and the address belong to reading.
    display_override: ["minimal-ui"],
    theme_color: pageColours.light.paper,
    background_color: pageColours.light.paper,
    categories: ["news"],
    icons: [
      { src: link(assets.icons.small), sizes: "192x192", ...png },
      { src: link(assets.icons.large), sizes: "512x512", ...png },
      { src: link(assets.icons.maskable), sizes: "512x512", ...png, purpose: "maskable" },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
