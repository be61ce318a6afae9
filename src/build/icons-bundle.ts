import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawAppIcons } from "../media/app-icons.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import type { PictureView } from "../model/views.ts";
import { codeHashOf } from "./code-hash.ts";
import type { PlannedBundle } from "./planned-page.ts";

type Folders = { readonly project: string; readonly content: string };

/** The app's icons, drawn from the newsroom's logo, or from our own mark where it has none that can be shown. */
export function iconsBundle(
  { project, content }: Folders,
  { logo }: SiteSettings,
  pictures: ReadonlyMap<string, PictureView>,
): PlannedBundle {
  const usable = logo !== undefined && pictures.has(logo.file);
  const picture = usable ? join(content, "media", logo.file) : join(project, "public", "favicon.svg");
  const fingerprint = () => `${hash("sha256", readFileSync(picture))} ${codeHashOf(project, ["src/media"])}`;
  const asked = fingerprint();
  return {
    place: "icons/",
    fingerprint: asked,
    keep: true,
    make: () => drawAppIcons(picture),
    isCurrent: () => fingerprint() === asked,
  };
}
