import { join } from "node:path";
import { bundleScript } from "./bundle-script.ts";

/** What can stand at the worker's address: the one that keeps pages, and the one that undoes it. Both are JavaScript. */
export type Workers = { readonly keeper: string; readonly farewell: string };

/** Bundles both workers of `folder`. The keeper expects the constant `SHIPPED` in front of it. */
export async function buildWorkers(folder: string): Promise<Workers> {
  const [keeper, farewell] = await Promise.all(
    ["worker.ts", "farewell.ts"].map((entry) => bundleScript(join(folder, "worker", entry), {}, "iife")),
  );
  return { keeper: keeper ?? "", farewell: farewell ?? "" };
}
