/**
 * Which pages a browser may fetch ahead (https://wicg.github.io/nav-speculation/speculation-rules.html), as the text of a
 * `<script type="speculationrules">`: those of this host, which end with a slash; what does not is a feed, a file or a
 * question to the search page. A finger must touch the link, because guesses cost those who pay for every byte; where the
 * root carries `data-hovers` a pointer that rests on it is enough. One text for every site, since the policy of each page
 * names its hash: Chromium passes over `'inline-speculation-rules'` where a policy has hashes at all.
 */
export const pagesAhead: string = JSON.stringify({
  prefetch: [
    { where: pages(), eagerness: "conservative" },
    { where: { and: [{ selector_matches: "[data-hovers] a" }, pages()] }, eagerness: "moderate" },
  ],
});

function pages() {
  return { or: [{ href_matches: "/" }, { href_matches: "/*/" }] };
}
