/** The three kinds of stylesheet: pages of a few words, pages that lead to stories, pages that hold a body. */
export type Looks = "site" | "lists" | "article";

/** One file a subject, in the order of the cascade: a later one may rely on, and refine, what an earlier one says. */
type Subjects = { readonly first: readonly string[]; readonly later: readonly string[] };

/** What a reader sees before anything else on any page. Every byte here stands in every page: keep it little. */
const everyFirst = [
  // Before them all: "tokens", every colour, size and space; nothing after it names a raw value.
  "text-size", // what the reader chose
  "document", // bare elements and the frame of the page
  "controls", // links, buttons, focus: before the parts that place them
  "masthead", // date, theme, logo, navigation, trail
  "strip", // the place of the newest headlines under the masthead
];

/** What comes further down any page, or when a script has fetched it. */
const everyLater = [
  "hover", // links under a pointer
  "plain-face", // the typeface where no script names it
  "button", // what does something
  "outward", // links that leave the site
  "strip-run", // the newest headlines
  "newsletter",
  "footer",
  "view-transition", // from page to page
];

/** They correct all of the above, so they come last. */
const circumstances = [
  "targets", // as large as a finger to touch
  "circumstances", // print, forced colours, more contrast
];

/**
 * What the pieces hold: `first` stands in the page, `later` in a file. A page of one kind needs no other's, so that it
 * asks for one file.
 */
export const subjectsOf: Readonly<Record<Looks, Subjects>> = {
  site: { first: [...everyFirst, "notice"], later: [...everyLater, ...circumstances] },
  lists: {
    first: [
      ...everyFirst,
      "pictures", // photographs, and what holds their place
      "story", // a story in a list, whatever list holds it
      "front", // how the front page places stories
      "list", // headings and stories of lists
    ],
    later: [
      ...everyLater,
      "list-end", // other pages, the archive
      "search", // the search page's form and results
      "archive", // years, months, a month's calendar, corrections
      "kept-pages", // the offline page, and what a reader saved
      ...circumstances,
    ],
  },
  article: {
    first: [
      ...everyFirst,
      "pictures",
      "article", // headline to words
      "body", // what most bodies hold
    ],
    later: [
      ...everyLater,
      "body-more", // what few bodies hold
      "tools", // text size, listening, the way to the list of headings
      "save-for-later", // the button that keeps an article on the device
      "article-end", // what stands beside the words and after them
      "story",
      "share", // ways to give an article away
      "around-article", // series, neighbours, related stories
      "lite-link", // the way to the lite edition
      ...circumstances,
      "article-circumstances",
    ],
  },
};

/**
 * Gallery, recording, live coverage, document: a file of its own, which comes after an article's `later`. Most articles show
 * none of these and do not ask for it.
 */
export const formSubjects = ["forms"];
