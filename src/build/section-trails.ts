import { addresses } from "../archive/addresses.ts";
import type { SectionArchive } from "../model/archive.ts";
import type { Link } from "../model/views.ts";

/** By a section's key: the front page under the site's name, the sections above it, and the section itself. */
export function sectionTrails(siteTitle: string, sections: readonly SectionArchive[]): Map<string, Link[]> {
  const front: Link = { path: addresses.front, title: siteTitle };
  return new Map(
    sections.map(({ key, path, title, ancestors }) => [
      key,
      [
        front,
        ...ancestors.map((above): Link => ({ path: addresses.section(above.key), title: above.title })),
        { path, title },
      ],
    ]),
  );
}
