import { astro } from "./astro.ts";
import type { Contender } from "./contender.ts";
import { eleventy } from "./eleventy.ts";
import { hugo, hugoByTheBook } from "./hugo.ts";
import { nashra } from "./nashra.ts";

const peers: Readonly<Record<string, Contender>> = {
  hugo,
  "hugo-related": hugoByTheBook,
  eleventy,
  astro,
};

/**
 * Nashra and the peers named that are ready on this machine, and a note on each: its version, or why it is missing.
 * `astro:10000` takes part with at most 10,000 articles.
 */
export function whoTakesPart(names: readonly string[], folder: string) {
  const contenders: Contender[] = [];
  const notes: string[] = [];
  for (const contender of [nashra(), ...names.map(peerNamed)]) {
    const ready = contender.ready(folder);
    const takesPart = "version" in ready;
    notes.push(`${contender.name}: ${takesPart ? ready.version : `left out, ${ready.missing}`}`);
    if (takesPart) contenders.push(contender);
  }
  return { contenders, notes };
}

function peerNamed(written: string): Contender {
  const [name = "", most] = written.split(":");
  const peer = Object.hasOwn(peers, name) ? peers[name] : undefined;
  if (peer === undefined || (most !== undefined && !/^\d+$/.test(most)))
    throw new Error(
      `--peers ${written}: none, ${Object.keys(peers).join(", ")}, each with :MOST_ARTICLES if wanted`,
    );
  return most === undefined ? peer : { ...peer, mostArticles: Number(most) };
}
