import { addresses } from "../archive/addresses.ts";
import { absoluteUrl, diskLink, relativeLink, rootedLink } from "../archive/links.ts";
import type { UrlPath } from "../model/url-path.ts";
import type { Link, Shell } from "../model/views.ts";
import { contentPolicy } from "./content-policy.ts";
import type { Newsroom } from "./newsroom.ts";
import type { Frame } from "./planned-page.ts";

/** What every page shows; part of every fingerprint. */
export function sharedFacts({ settings, sections, assets, ownPages, portable }: Newsroom) {
  const navigation = sections
    .filter((section) => section.parent === undefined)
    .map((section): Link => ({ path: addresses.section(section.key), title: section.title }));
  return {
    settings,
    assets,
    portable,
    navigation,
    ownPages: ownPages.map(({ path, title }): Link => ({ path, title })),
  };
}

/** Puts the frame around the page at a path; what all pages share is gathered once for all of them. */
export type ShellMaker = (path: UrlPath, frame: Frame) => Shell;

/** The frames of one newsroom's pages; `shared` are its {@link sharedFacts}. */
export function shellMaker(
  { settings, portable }: Newsroom,
  shared: ReturnType<typeof sharedFacts>,
): ShellMaker {
  const absolute = (to: UrlPath) => absoluteUrl(settings.url, to);
  const policy = contentPolicy({ settings, portable });
  const linkFrom = portable ? diskLink : relativeLink;
  return (path, frame) => {
    // Nobody shows it at another address where no host answers.
    const isAnywhere = path === addresses.notFound && !portable;
    const link = isAnywhere ? rootedLink.bind(undefined, settings.url) : linkFrom.bind(undefined, path);
    return { ...shared, ...frame, path, link, absolute, policy };
  };
}
