import { articlesAhead } from "../content/read-ahead.ts";
import { articleMemory, someShard } from "./article-memory.ts";
import { shardOf } from "./article-shards.ts";
import { markdownReaders } from "./check-content.ts";
import type { Inputs } from "./inputs.ts";
import { lastGoodVersions } from "./last-good-versions.ts";
import type { Membership } from "./team-messages.ts";

/** Reads the articles whose shards of the memory are this member's, and saves these shards. */
export function readShare({ inputs, member, threads }: Membership): void {
  const memory = articleMemory(
    { ...inputs, code: inputs.indexingCode },
    (shard) => shard % threads === member,
  );
  const ahead = articlesAhead(inputs.content, markdownReaders, memory.open, lastGoodOf(inputs));
  if (ahead === undefined) return;
  ahead.read(ahead.paths().filter((path) => shardOf(path) % threads === member));
  memory.save();
}

/**
 * Whether most articles would have to be read, and are at least so many. One shard of the memory tells of all: files are spread over
 * them by the hash of their paths.
 */
export function isWorthSharing(inputs: Inputs, worthSharing: number): boolean {
  const sample = someShard(inputs.cache, inputs.content);
  const memory = articleMemory({ ...inputs, code: inputs.indexingCode }, (shard) => shard === sample);
  const ahead = articlesAhead(inputs.content, markdownReaders, memory.open, lastGoodOf(inputs));
  if (ahead === undefined) return false;
  const known = ahead.remembered();
  if (known.length > 0 && known.filter(ahead.isKnown).length * 2 > known.length) return false;
  return ahead.paths().length >= worthSharing;
}

function lastGoodOf({ content, lastGood }: Inputs) {
  return { versionsOf: lastGoodVersions(content, lastGood), isRefused: () => false };
}
