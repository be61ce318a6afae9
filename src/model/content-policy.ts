import type { InlineAsset } from "./inline-asset.ts";
import type { TrustedHtml } from "./trusted-html.ts";

/** What one page needs of its browser; everything else is forbidden. */
export type PolicyNeeds = {
  /** Whether it is made of more than its own text: stylesheets, scripts, pictures and fonts of the site. */
  readonly ownFiles: boolean;
  /** What stands inline in it. */
  readonly inline: readonly InlineAsset[];
  /** Origins of the players that it may show after a click. */
  readonly players: readonly string[];
  /** Search runs a program that is compiled in the browser. */
  readonly webAssembly: boolean;
};

/**
 * The value of a page's Content-Security-Policy (https://www.w3.org/TR/CSP3/). It holds no double quotation mark, so that
 * it can be an attribute as it is.
 */
export type ContentPolicy = (needs: PolicyNeeds) => TrustedHtml;
