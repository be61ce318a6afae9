import { html } from "hono/html";
import { pageColours } from "../../src/model/page-colours.ts";
import type { UrlPath } from "../../src/model/url-path.ts";
import type { Looks, PictureView, Shell, StructuredData } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { feedLinks } from "./feed-links.ts";
import { type Markup, nothing } from "./markup.ts";
import { trusted } from "./trusted.ts";

/** What a page says of itself to browsers, search engines and those who share it. */
export type PageFacts = {
  readonly title: string;
  /** Its one true address; none where there is no such thing. */
  readonly canonical: UrlPath | undefined;
  /** Which style stands in the head. */
  readonly looks: Looks;
  readonly kind: "article" | "website";
  readonly image: PictureView | undefined;
  /** Tags for one kind of page alone. */
  readonly more: Markup;
  readonly structuredData: StructuredData;
  /** Origins of players that the page may show after a click. */
  readonly players: readonly string[];
  /** The page runs a program that is compiled in the browser. */
  readonly webAssembly: boolean;
};

/** The head's order: what decides how bytes are read, then what decides the first paint, then everything else. */
export function pageHead(shell: Shell, facts: PageFacts): Markup {
  const { assets, link } = shell;
  return html`<meta charset="utf-8">
${policy(shell, facts)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${facts.title}</title>
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${pageColours.light.paper}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${pageColours.dark.paper}" media="(prefers-color-scheme: dark)">
${typeface(shell)}
<script>${trusted(assets.themeScript)}</script>
<style>${trusted(assets.criticalStyle[facts.looks])}</style>
<script src="${link(assets.script)}" defer></script>
<meta name="description" content="${shell.description}">
${shell.indexed ? nothing : html`<meta name="robots" content="noindex">\n`}${addresses(shell, facts)}
${openGraph(shell, facts)}${facts.more}${facts.structuredData && html`${trusted(facts.structuredData)}\n`}`;
}

/** Where `templates/scripts/page-face.ts` finds the typeface. From a disk a browser preloads nothing, and says so. */
function typeface({ assets, link, portable }: Shell): Markup {
  const [arabic, latin] = [link(assets.font), link(assets.latinFont)];
  return portable
    ? html`<meta name="typeface" content="${arabic}" data-latin="${latin}">`
    : html`<link rel="preload" href="${arabic}" as="font" type="font/woff2" crossorigin data-latin="${latin}">`;
}

/**
 * What the page allows its browser, before anything that it governs. Whatever stands inline in a page is named here by its
 * hash: a script or a style that is not does not run.
 */
function policy(shell: Shell, { looks, players, webAssembly }: PageFacts): Markup {
  const inline = [shell.assets.themeScript, shell.assets.criticalStyle[looks]];
  return html`<meta http-equiv="Content-Security-Policy" content="${trusted(shell.policy({ ownFiles: true, inline, players, webAssembly }))}">`;
}

const siteFeeds = { rss: "/feed.xml", json: "/feed.json" } as const;

function addresses(shell: Shell, { canonical }: PageFacts): Markup {
  const { settings, assets, absolute, link, portable } = shell;
  return html`${canonical ? html`<link rel="canonical" href="${absolute(canonical)}">\n` : nothing}<link rel="icon" href="${link("/favicon.svg")}" type="image/svg+xml">
<link rel="apple-touch-icon" href="${link(assets.icons.touch)}">
${portable ? nothing : html`<link rel="manifest" href="${link("/manifest.json")}">\n`}${feedLinks(siteFeeds, words.feedOf(settings.title), shell)}`;
}

/** https://ogp.me: what a shared link shows. */
function openGraph(
  { settings, description, absolute }: Shell,
  { title, canonical, kind, image }: PageFacts,
): Markup {
  const url = canonical && html`\n<meta property="og:url" content="${absolute(canonical)}">`;
  return html`<meta property="og:site_name" content="${settings.title}">
<meta property="og:locale" content="${settings.language}">
<meta property="og:type" content="${kind}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">${url}${image && picture(image, absolute)}
<meta name="twitter:card" content="${image ? "summary_large_image" : "summary"}">
`;
}

/** X takes picture, title and description from Open Graph and wants only the card's form for itself. */
function picture({ path, width, height, alt }: PictureView, absolute: Shell["absolute"]): Markup {
  const words = alt !== "" && html`\n<meta property="og:image:alt" content="${alt}">`;
  return html`
<meta property="og:image" content="${absolute(path)}">
<meta property="og:image:width" content="${width}">
<meta property="og:image:height" content="${height}">${words}`;
}
