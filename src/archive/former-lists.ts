import { foldForComparison } from "../arabic/fold.ts";
import { slugify } from "../arabic/slug.ts";
import type { Archive, Topic } from "../model/archive.ts";
import type { UrlPath } from "../model/url-path.ts";
import { addresses } from "./addresses.ts";

/**
 * The list that an old address of a tag, source or series means today. A name that enters `tags.yaml` takes its key as
 * address, and spellings that become one share one: whoever kept the old address finds the list by its words.
 */
export function formerLists(archive: Archive): (path: UrlPath) => Topic | undefined {
  const kinds = [
    { topics: withPage(archive), address: addresses.tag },
    { topics: archive.sources, address: addresses.source },
    { topics: archive.series, address: addresses.series },
  ];
  const known = new Map(kinds.flatMap(({ topics, address }) => byFormerAddress(topics, address)));
  return (path) => known.get(foldedAddress(path));
}

function withPage({ tags }: Archive): ReadonlyMap<string, Topic> {
  return new Map([...tags].filter(([, { hasPage }]) => hasPage));
}

/** Topics stand under each of their spellings, folded. The first of two spellings that share a slug keeps it. */
function byFormerAddress(
  topics: ReadonlyMap<string, Topic>,
  address: (slug: string) => UrlPath,
): [UrlPath, Topic][] {
  return [...topics].map(([fold, topic]): [UrlPath, Topic] => [address(slugify(fold)), topic]).toReversed();
}

/** `/tags/أحمد-علي/` → `/tags/احمد-علي/`: the address that the folded name would have. */
function foldedAddress(path: UrlPath): UrlPath {
  const [, kind = "", slug = ""] = path.split("/");
  return `/${kind}/${slugify(foldForComparison(slug.replaceAll("-", " ")))}/`;
}
