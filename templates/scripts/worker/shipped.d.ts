/**
 * What the build wrote in front of the worker's code (`src/build/worker-bundle.ts`): all that it takes along when it is
 * installed. Addresses are seen from the worker's own.
 */
declare const SHIPPED: {
  /** Pages that must open without a network; `revision` changes when their bytes may have. */
  readonly pages: readonly { readonly url: string; readonly revision: string }[];
  /** Stylesheets, scripts, font and logo: what these pages, and any page that is kept, need. */
  readonly files: readonly string[];
};
