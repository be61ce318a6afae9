import type { TrustedHtml } from "../model/trusted-html.ts";

/** A thing of schema.org's vocabulary as plain data; what is undefined is not printed. */
export type Thing = { readonly [property: string]: Value | readonly Value[] };

type Value = string | number | boolean | undefined | Thing;

/**
 * One script element that tells search engines of `things` (https://schema.org, https://www.w3.org/TR/json-ld11/).
 * What could end the element or start a comment in it is written as a JSON escape, which means the same to whoever
 * reads the data (HTML, "Restrictions for contents of script elements").
 */
export function jsonLd(things: readonly Thing[]): TrustedHtml {
  const data = JSON.stringify({ "@context": "https://schema.org", "@graph": things });
  return {
    html: `<script type="application/ld+json">${data.replace(/[<>&\u2028\u2029]/g, asEscape)}</script>`,
  };
}

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
