import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Newsroom } from "./newsroom.ts";
import type { PlannedCopy } from "./planned-page.ts";

/**
 * Every file that is copied as it is: the newsroom-independent `public/`, the assets made for this build, and the
 * pictures of what is published. A picture that only a draft uses stays out: its name alone could betray the draft.
 */
export function planCopies(
  { project, content }: { readonly project: string; readonly content: string },
  newsroom: Newsroom,
  assets: readonly { readonly from: string; readonly file: string }[],
): PlannedCopy[] {
  const fromPublic = filesBelow(join(project, "public")).map((file) => ({
    from: join(project, "public", file),
    file,
  }));
  const fromMedia = picturesShown(newsroom).map((file) => ({
    from: join(content, "media", file),
    file: `media/${file}`,
  }));
  return [...assets, ...fromPublic, ...fromMedia].map((copy) => ({
    ...copy,
    fingerprint: hashOf(copy.from),
  }));
}

function picturesShown({ archive, settings, pictures }: Newsroom): string[] {
  const files = new Set([
    ...(settings.logo === undefined ? [] : [settings.logo.file]),
    ...archive.articles.flatMap(({ image, bodyImages }) => [
      ...(image === undefined ? [] : [image.file]),
      ...bodyImages,
    ]),
    ...[...archive.authors.values()].flatMap(({ portrait }) => portrait ?? []),
  ]);
  return [...files].filter((file) => pictures.has(file)).sort();
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

function hashOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
