import { hash } from "node:crypto";
import { addresses } from "../archive/addresses.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import type { UrlPath } from "../model/url-path.ts";
import type { BuiltAssets } from "./build-assets.ts";
import type { PlannedBundle, PlannedPage } from "./planned-page.ts";

/** Kinds of pages that the worker takes along: they must open whatever happens. */
const pagesAlong: ReadonlySet<PlannedPage["kind"]> = new Set(["offline", "saved"]);

/**
 * What is of no use without a network, as the index that the search page asks is not on the device, and the file of Latin
 * letters, which is kept with the first page that needs it.
 */
const leftBehind = /^assets\/(?:search|embed|icon-.*|vazirmatn-latin)\./;

/**
 * `worker.js`, the service worker: its code, after the list of what it takes along. The list names hashed assets, the logo
 * and the two pages, so that publishing news never changes the worker. A newsroom that wants none still has the file: in it
 * stands what makes earlier readers' devices forget.
 */
export function workerBundle(
  built: BuiltAssets,
  pages: readonly PlannedPage[],
  { features }: SiteSettings,
): PlannedBundle[] {
  const { workers } = built;
  if (workers === undefined) return [];
  const text = features.offline
    ? `const SHIPPED=${JSON.stringify(shipped(built, pages))};\n${workers.keeper}\n`
    : `${workers.farewell}\n`;
  const file = below(addresses.worker);
  const make = async () => [{ file, bytes: Buffer.from(text) }];
  return [{ place: file, fingerprint: hash("sha256", text), make }];
}

function shipped({ assets, files }: BuiltAssets, pages: readonly PlannedPage[]) {
  return {
    pages: pages
      .filter(({ kind }) => pagesAlong.has(kind))
      .map((page) => ({ url: below(page.path), revision: page.fingerprint() })),
    files: [
      ...files.map(({ file }) => file).filter((file) => !leftBehind.test(file)),
      ...(assets.logo === undefined ? [] : [encodeURI(below(assets.logo.path))]),
    ],
  };
}

/** The worker stands at the root of the site, wherever that is. */
function below(path: UrlPath): string {
  return path.slice(1);
}
