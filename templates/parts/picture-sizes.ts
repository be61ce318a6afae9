/**
 * How wide a picture stands, for a browser that has not laid out the page yet, and the widest of its files that the page
 * offers, in pixels: that of a screen with three dots a pixel. They repeat what the style sheets say
 * (`tests/browser/pictures.test.ts` holds them to it): sides of a phone are 1rem each, the column of text is 38rem.
 */
export type PictureSizes = { readonly sizes: string; readonly widest: number };

const whole = 1600;
const column = "(min-width: 40em) 38rem, calc(100vw - 2rem)";

export const pictureSizes = {
  /** `.lead-figure`: hangs over the column by 6rem on both sides where there is room. */
  lead: { sizes: `(min-width: 64em) 50rem, ${column}`, widest: whole },
  /** `.gallery`: the first of its pictures takes a row, the others share one more or less. */
  galleryFirst: { sizes: `(min-width: 64em) 50rem, ${column}`, widest: whole },
  gallery: { sizes: `(min-width: 64em) 25rem, ${column}`, widest: whole },
  /** `.story-picture`, small beside its words. */
  thumbnail: { sizes: "6.5rem", widest: 480 },
  /** The same in `.story-list`. */
  list: { sizes: "(min-width: 44em) 15rem, 6.5rem", widest: 720 },
  /** `.lead-story` of the front page. */
  leadStory: {
    sizes: "(min-width: 76em) 48rem, (min-width: 60em) calc((100vw - 4rem) * 0.667), calc(100vw - 2rem)",
    widest: whole,
  },
  /** `.strip-opening`: the column of a section's strip. */
  strip: {
    sizes: "(min-width: 76em) 23.5rem, (min-width: 60em) 31vw, (min-width: 44em) 47vw, calc(100vw - 2rem)",
    widest: 1080,
  },
  /** `.portrait`. */
  portrait: { sizes: "7rem", widest: 480 },
} as const satisfies Record<string, PictureSizes>;
