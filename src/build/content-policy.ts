import type { ContentPolicy, PolicyNeeds } from "../model/content-policy.ts";
import { fetchAheadRules } from "../model/fetch-ahead-rules.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import { inlineAsset } from "./inline-asset.ts";

/** What policies need to know of a newsroom. */
type PolicySite = { readonly settings: Pick<SiteSettings, "newsletter">; readonly portable: boolean };

/** The policies of one newsroom's pages. Each page has its own, put together from what it holds. */
export function contentPolicy(site: PolicySite): ContentPolicy {
  const own = ownSources(site);
  const forms = formTargets(site.settings, own);
  return (needs) => ({ html: needs.ownFiles ? wholePage(needs, own, forms) : textAlone(needs) });
}

/**
 * Nothing may come from anywhere but the site's own host, whichever that is: `'self'` holds on every mirror. `data:` is no
 * request; stylesheets draw small signs with it. What a browser may fetch ahead is put into the page by a script
 * (`templates/scripts/fetch-ahead.ts`) and has a hash like any inline script.
 */
function wholePage(needs: PolicyNeeds, own: string, forms: string): string {
  const wasm = needs.webAssembly ? " 'wasm-unsafe-eval'" : "";
  const frames = needs.players.length > 0 ? `; frame-src ${needs.players.join(" ")}` : "";
  return `default-src 'none'; script-src ${own}${hashes("script", needs)} '${rulesHash}'${wasm}; style-src ${own}${hashes("style", needs)}; img-src ${own} data:; font-src ${own}; media-src ${own}; connect-src ${own}; manifest-src ${own}; worker-src ${own}${frames}; form-action ${forms}; base-uri 'none'`;
}

const rulesHash = inlineAsset("script", fetchAheadRules).hash;

/** A page without files. Its empty icon (`data:,`) keeps browsers from asking for one. */
function textAlone(needs: PolicyNeeds): string {
  return `default-src 'none'; style-src${hashes("style", needs) || " 'none'"}; img-src data:; form-action 'none'; base-uri 'none'`;
}

function hashes(element: "script" | "style", { inline }: PolicyNeeds): string {
  let text = "";
  for (const one of inline) if (one.element === element) text += ` '${one.hash}'`;
  return text;
}

/**
 * On a disk every file is an origin of its own, which `'self'` need not match: Chromium lets it, the standard does not ask
 * it to. Pages on the web can load no `file:` at all, so that the word gives nothing away there.
 */
function ownSources({ portable }: PolicySite): string {
  return portable ? "'self' file:" : "'self'";
}

function formTargets({ newsletter }: PolicySite["settings"], own: string): string {
  const isForeign = newsletter.provider === "custom" && !newsletter.action.startsWith("/");
  return isForeign ? `${own} ${new URL(newsletter.action).origin}` : own;
}
