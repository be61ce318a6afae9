/**
 * How wide a picture stands, for a browser that has not laid out the page yet. They repeat what the style sheets say
 * (`tests/browser/pictures.test.ts` holds them to it): sides of a phone are 1rem each, and the column of text is 38rem.
 */
export const pictureSizes = {
  /** `.lead-figure`: hangs over the column by 6rem on both sides where there is room. */
  lead: "(min-width: 64em) 50rem, (min-width: 40em) 38rem, calc(100vw - 2rem)",
  /** `.gallery`: the first of its pictures takes a row, the others share one more or less. */
  galleryFirst: "(min-width: 64em) 50rem, (min-width: 40em) 38rem, calc(100vw - 2rem)",
  gallery: "(min-width: 64em) 25rem, (min-width: 40em) 38rem, calc(100vw - 2rem)",
  /** `.story-picture`, small beside its words. */
  thumbnail: "6.5rem",
  /** The same in `.story-list`. */
  list: "(min-width: 44em) 15rem, 6.5rem",
  /** `.lead-story` of the front page. */
  leadStory: "(min-width: 74em) 44rem, (min-width: 60em) 58vw, calc(100vw - 2rem)",
  /** `.strip-opening`: the column of a section's strip. */
  strip: "(min-width: 74em) 23rem, (min-width: 60em) 30vw, (min-width: 44em) 46vw, calc(100vw - 2rem)",
  /** `.portrait`. */
  portrait: "7rem",
} as const;
