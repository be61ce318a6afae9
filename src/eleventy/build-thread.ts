import { joinTeam } from "../build/join-team.ts";
import { writePages } from "./write-pages.ts";

// What every further thread of a build starts with.
joinTeam(writePages);
