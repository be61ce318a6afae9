import { addresses } from "../archive/addresses.ts";
import { absoluteUrl, relativeLink, rootedLink } from "../archive/links.ts";
import type { UrlPath } from "../model/url-path.ts";
import type { Link, Shell } from "../model/views.ts";
import type { Newsroom } from "./newsroom.ts";
import type { Frame } from "./planned-page.ts";

/** What every page shows; part of every fingerprint. */
export function sharedFacts({ settings, sections, assets, ownPages }: Newsroom) {
  const navigation = sections
    .filter((section) => section.parent === undefined)
    .map((section): Link => ({ path: addresses.section(section.key), title: section.title }));
  return {
    settings,
    assets,
    navigation,
    ownPages: ownPages.map(({ path, title }): Link => ({ path, title })),
  };
}

/** The frame around the page at `path`. */
export function shellFor(path: UrlPath, frame: Frame, newsroom: Newsroom): Shell {
  const { url } = newsroom.settings;
  const link =
    path === addresses.notFound ? rootedLink.bind(undefined, url) : relativeLink.bind(undefined, path);
  return { ...sharedFacts(newsroom), ...frame, path, link, absolute: (to) => absoluteUrl(url, to) };
}
