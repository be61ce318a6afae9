import { type PromisedAddress, promisedAddresses } from "../archive/promised-addresses.ts";
import type { Archive } from "../model/archive.ts";
import type { Content } from "../model/content.ts";

/** What the ledger has yet to learn, by path. An address recorded without its id is recorded again with it. */
export function unrecordedUrls(
  { recordedUrls, ownPages }: Pick<Content, "recordedUrls" | "ownPages">,
  archive: Archive,
): PromisedAddress[] {
  const known = new Set(recordedUrls.flatMap(({ path, id }) => [path, lineOf({ path, id })]));
  return promisedAddresses(archive, ownPages).filter(
    ({ path, id }) => !known.has(id === undefined ? path : lineOf({ path, id })),
  );
}

/** A line of the ledger: `path⇥id`, the path alone where there is no id. */
export function lineOf({ path, id }: PromisedAddress): string {
  return id === undefined ? path : `${path}\t${id}`;
}
