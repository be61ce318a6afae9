import { foldForComparison as fold } from "./fold-without-memory.ts";
import { rememberTexts } from "./remember-texts.ts";

/** Names of tags, sources and sections: an archive of 100,000 articles has some thousands. */
const mostNames = 10_000;

/** The form in which two spellings are the same, remembered: the same few names come back on every article and page. */
export const foldForComparison: (text: string) => string = rememberTexts(mostNames, fold);
