import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { FileMemory } from "./file-memory.ts";
import type { Newsroom } from "./newsroom.ts";
import type { PlannedCopy } from "./planned-page.ts";
import { referredPictures } from "./referred-pictures.ts";

/**
 * Every file that is copied as it is: the newsroom-independent `public/`, the assets made for this build, and the
 * drawings, recordings and documents of what is published: photographs are made into others, so that nothing of their own
 * files (where they were taken, say) is shipped. A file that only a draft uses stays out: its name alone could
 * betray the draft.
 */
export function planCopies(
  { project, content }: { readonly project: string; readonly content: string },
  newsroom: Newsroom,
  assets: readonly { readonly from: string; readonly file: string }[],
  { hashOf }: Pick<FileMemory, "hashOf">,
): PlannedCopy[] {
  const fromPublic = filesBelow(join(project, "public")).map((file) => ({
    from: join(project, "public", file),
    file,
  }));
  const fromMedia = mediaShown(newsroom).map((file) => ({
    from: join(content, "media", file),
    file: `media/${file}`,
  }));
  return [...assets, ...fromPublic, ...fromMedia].map((copy) => ({
    ...copy,
    fingerprint: hashOf(copy.from),
  }));
}

/** Drawings are shipped when they can be shown; recordings and documents were checked when they were read. */
function mediaShown(newsroom: Newsroom): string[] {
  const { archive, ownPages, settings, pictures } = newsroom;
  const shown = { articles: archive.articles, ownPages, authors: [...archive.authors.values()], settings };
  const referred = referredPictures(shown).map(({ file }) => file);
  const files = [
    ...referred.filter((file) => {
      const picture = pictures.get(file);
      return picture !== undefined && picture.renditions === undefined;
    }),
    ...[...archive.articles, ...ownPages].flatMap(({ recordings }) => recordings),
  ];
  return [...new Set(files)].sort();
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
