import { wearChosenTheme } from "./chosen-theme.ts";
import { markAge } from "./mark-age.ts";
import { namePageFaces } from "./page-face.ts";

// Stands inline in the head, after the tags it changes and before the stylesheet: a remembered theme is on before the
// first paint, so the wrong colours never flash, and the line that says a story's age has its room.
namePageFaces();
wearChosenTheme();
markAge();
