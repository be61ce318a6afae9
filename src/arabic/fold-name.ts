import { foldForComparison } from "./fold.ts";
import { rememberTexts } from "./remember-texts.ts";

/** The names of tags, sources and sections: an archive of 100,000 articles has some thousands. */
const mostNames = 10_000;

/** `foldForComparison` for the names that articles carry: the same few come back on every article and every page. */
export const foldName: (name: string) => string = rememberTexts(mostNames, foldForComparison);
