import { baseParser } from "./base-parser.ts";
import { readingRules } from "./rules.ts";

/** The parser of article bodies. It keeps nothing between two bodies, so one serves all. */
export const articleParser = baseParser();
for (const rule of readingRules) rule(articleParser);
