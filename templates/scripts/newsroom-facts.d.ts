// Constants that `src/scripts/newsroom-facts.ts` writes into the code when it is built: a browser prints dates in the
// newsroom's own words, and no page has to carry them.

/** IANA name of the newsroom's time zone. */
declare const TIMEZONE: string;
/** Seven names, Sunday first. */
declare const WEEKDAYS: readonly string[];
/** Twelve names, January first. */
declare const MONTHS: readonly string[];
/** The ten digits of the site, zero first. */
declare const DIGITS: readonly string[];
/** Whether the Hijri line stands, its month names (Muharram first), and by how many days it is moved. */
declare const HIJRI_SHOWN: boolean;
declare const HIJRI_MONTHS: readonly string[];
declare const HIJRI_OFFSET: number;
/** After how many months a story says that it is old. */
declare const OLD_STORY_MONTHS: number;
/** Whether articles have lite editions. */
declare const LITE: boolean;
/**
 * Every file of `modules/` that a page may fetch: the class of the elements it is for, and its address seen from the
 * page's own script. Known to `page.ts` alone; written by `src/scripts/build-scripts.ts`.
 */
declare const MODULES: readonly (readonly [name: string, address: string])[];
