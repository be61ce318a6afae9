// Constants that `src/scripts/newsroom-facts.ts` writes into the code when it is built: a browser prints dates in the
// newsroom's own words, and no page has to carry them.

/** IANA name of the newsroom's time zone. */
declare const TIMEZONE: string;
/** Seven names, Sunday first, with `|` between them: of several ways to write a list down, the smallest. */
declare const WEEKDAYS: string;
/** Twelve names, January first, likewise. */
declare const MONTHS: string;
/** The ten digits of the site, zero first. */
declare const DIGITS: string;
/** Whether the Hijri line stands, its month names (Muharram first, likewise), and by how many days it is moved. */
declare const HIJRI_SHOWN: boolean;
declare const HIJRI_MONTHS: string;
declare const HIJRI_OFFSET: number;
/** After how many milliseconds a story says that it is old. */
declare const OLD_STORY_AGE: number;
/** Whether articles have lite editions. */
declare const LITE: boolean;
/**
 * Every file of `modules/` that a page may fetch: the class of the elements it is for, and its address seen from the
 * page's own script. Known to `module-list.ts` alone; written by `src/scripts/build-scripts.ts`.
 */
declare const MODULES: readonly (readonly [name: string, address: string])[];
/** The address of `module-list.ts`, seen from the page's own script, which alone knows it; empty in a portable site. */
declare const MODULE_LIST: string;
