/** A page with its absolute address, and a sentence on it where there is one. */
export type DescribedLink = {
  readonly title: string;
  readonly url: string;
  readonly description: string | undefined;
};

/** What a site tells programs that read for people. */
export type LlmsText = {
  readonly title: string;
  readonly description: string | undefined;
  readonly sections: readonly DescribedLink[];
  /** What the newsroom says of itself. */
  readonly ownPages: readonly DescribedLink[];
  readonly feed: string;
  readonly sitemap: string;
};

/**
 * `llms.txt` (https://llmstxt.org): a heading, what the site is, and lists of links, in Markdown. It names what lasts,
 * so that a publication never changes it.
 */
export function writeLlmsText({ title, description, sections, ownPages, feed, sitemap }: LlmsText): string {
  const readers = [
    { title: words.feed, url: feed, description: words.feedHolds },
    { title: words.sitemap, url: sitemap, description: words.sitemapHolds },
  ];
  return [
    `# ${plain(title)}`,
    ...(description === undefined ? [] : [`> ${plain(description)}`]),
    ...linkList(words.sections, sections),
    ...linkList(words.ownPages, ownPages),
    ...linkList(words.everything, readers),
  ]
    .join("\n\n")
    .concat("\n");
}

const words = {
  sections: "الأقسام",
  ownPages: "عن الموقع",
  everything: "كل ما نُشر",
  feed: "موجز الأخبار",
  feedHolds: "أحدث المواد بنصوصها الكاملة.",
  sitemap: "خريطة الموقع",
  sitemapHolds: "عناوين المواد كلها، مرتبة بحسب شهر النشر.",
};

function linkList(heading: string, links: readonly DescribedLink[]): string[] {
  if (links.length === 0) return [];
  const lines = links.map(({ title, url, description }) => {
    const more = description === undefined ? "" : `: ${plain(description)}`;
    return `- [${plain(title)}](${url.replace(/[()]/g, encodedParenthesis)})${more}`;
  });
  return [`## ${heading}`, lines.join("\n")];
}

/** One line without anything that Markdown would read as more than words. */
function plain(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_[\]<>]/g, String.raw`\$&`);
}

/** `encodeURI` leaves parentheses, which would end a link's address. */
function encodedParenthesis(character: string): string {
  return character === "(" ? "%28" : "%29";
}
