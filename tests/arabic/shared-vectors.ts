import { existsSync, readFileSync } from "node:fs";
import type { TestContext } from "node:test";

/**
 * Other people's test vectors lie beside the project in `../shared/corpora/vectors`, never inside it. Gives the file's
 * text, or says in one sentence that a clone elsewhere has none and lets the test pass.
 */
export function sharedVector(t: TestContext, file: string): string | undefined {
  const url = new URL(`../../../shared/corpora/vectors/${file}`, import.meta.url);
  if (existsSync(url)) return readFileSync(url, "utf8");
  t.skip(`../shared/corpora/vectors/${file} is absent here, so this comparison was left out.`);
  return undefined;
}
