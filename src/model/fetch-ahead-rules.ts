/**
 * What a browser that takes speculation rules fetches ahead: the page behind a link of the site on which a pointer rests.
 * Pages end with a slash and links within the site are relative, so that this holds in every sub-folder and the text never
 * changes. It must not: a Content-Security-Policy knows it by its hash, since browsers pass over `'inline-speculation-rules'`
 * where a hash stands beside it.
 */
export const fetchAheadRules =
  '{"prefetch":[{"where":{"selector_matches":"a[href$=\'/\']:not([href*=\'//\'])"},"eagerness":"moderate"}]}';
