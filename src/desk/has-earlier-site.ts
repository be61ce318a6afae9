import { existsSync } from "node:fs";
import { join } from "node:path";

/** Whether an output folder holds a site, which a build that writes nothing leaves as it was. */
export function hasEarlierSite(output: string): boolean {
  return existsSync(join(output, "index.html"));
}
