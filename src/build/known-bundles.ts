import type { BuildCache } from "./what-was-written.ts";

/** Where a bundle went, and the fingerprint that it had. */
export type KnownBundle = { readonly place: string; readonly fingerprint: string };

/** What earlier builds made, by the key of its inputs: what is dear to gather for the fingerprint need not be gathered again. */
export type KnownBundles = (key: number) => KnownBundle | undefined;

export function knownBundles({ bundles }: BuildCache): KnownBundles {
  const byKey = new Map<number, KnownBundle>();
  for (const [place, { key, fingerprint }] of bundles) if (key !== 0) byKey.set(key, { place, fingerprint });
  return (key) => byKey.get(key);
}
