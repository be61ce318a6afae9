import { html } from "hono/html";
import type { LiteView, Shell } from "../../src/model/views.ts";
import { authorNames } from "../parts/author-names.ts";
import { correctionsBlock } from "../parts/corrections-block.ts";
import { isolatedText } from "../parts/isolated-text.ts";
import { keyPointsBox } from "../parts/key-points.ts";
import { kindLabel } from "../parts/kind-label.ts";
import { lastChange } from "../parts/last-change.ts";
import { liteForm, litePicture } from "../parts/lite-form.ts";
import { type Markup, nothing, textOf } from "../parts/markup.ts";
import { moment } from "../parts/moment.ts";
import { sourceLine } from "../parts/source-line.ts";
import { trusted } from "../parts/trusted.ts";
import { words } from "../words.ts";

/**
 * An article's words and nothing that has to be fetched: no picture, no script, no font, no file but this one. All that
 * makes the words true stands here as on the article's own page: when, by whom, from where, and what was corrected.
 */
export function litePage(view: LiteView): string {
  const { shell, headline, body } = view;
  return textOf(html`<!DOCTYPE html>
<html lang="${shell.settings.language}" dir="rtl" data-digits="${shell.settings.digits}">
<head>
${head(view)}
</head>
<body>
${wayBack(view)}
<main>
<article>
<h1>${isolatedText(headline)}</h1>
${circumstances(view)}
${litePicture(view.image, shell)}
${keyPointsBox(view.keyPoints)}
${trusted(body)}
${liteForm(view)}
${correctionsBlock(view)}
${sourceLine(view.source, shell)}
</article>
</main>
${wayOn(view)}
</body>
</html>
`);
}

/**
 * Search engines are told of the article alone: `rel=canonical` says that this is the same piece. `noindex` beside it would
 * tell them two things at once, and might be taken as said of the article. The empty icon spares a request for one.
 */
function head({ shell, article }: LiteView): Markup {
  const { liteStyle } = shell.assets;
  const policy = shell.policy({ ownFiles: false, inline: [liteStyle], players: [], webAssembly: false });
  return html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shell.title}</title>
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${shell.absolute(article)}">
<link rel="icon" href="data:,">
<style>${trusted(liteStyle)}</style>`;
}

function wayBack({ shell, article, trail }: LiteView): Markup {
  const { link } = shell;
  const steps = trail.map(({ path, title }) => html`<a href="${link(path)}">${title}</a>\n`);
  return html`<header><p>${steps}<a href="${link(article)}">${words.lite.whole}</a></p></header>`;
}

/** Above the words on a page as short as this: what kind of piece it is, when it appeared and changed, who wrote it. */
function circumstances(view: LiteView): Markup {
  const { shell, standfirst, published, authors, corrections } = view;
  const { settings } = shell;
  const changed = lastChange(view);
  return html`${kindLabel(view)}
<p>${moment(published, settings, words.published)}${changed && html` · ${moment(changed, settings, words.updated)}`}${
    corrections.length > 0 && html` · <a href="#corrections">${words.corrected}</a>`
  }</p>
${authors.length > 0 ? html`<p>${words.writtenBy} ${authorNames(authors, shell)}</p>` : nothing}
${standfirst ? html`<p><strong>${isolatedText(standfirst)}</strong></p>` : nothing}`;
}

function wayOn({ shell, article, shareAddress }: LiteView): Markup {
  const { link } = shell;
  return html`<footer>
${shareAddress === undefined ? nothing : shortAddress(shareAddress, shell)}
<p>${words.lite.about} <a href="${link(article)}">${words.lite.whole}</a></p>
</footer>`;
}

function shortAddress(address: NonNullable<LiteView["shareAddress"]>, { link, absolute }: Shell): Markup {
  const told = absolute(address).replace(/^https?:\/\//, "");
  return html`<p>${words.shareAddress} <a href="${link(address)}" dir="ltr">${told}</a></p>`;
}
