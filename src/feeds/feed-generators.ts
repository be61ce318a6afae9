import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * The library that writes feeds, loaded when the first one is written: it takes a twentieth of a second, which a build
 * without news need not spend. Not by `import()`, because pages are rendered synchronously.
 */
export function feedGenerators(): Pick<typeof import("feedsmith"), "generateJsonFeed" | "generateRssFeed"> {
  return require("feedsmith");
}
