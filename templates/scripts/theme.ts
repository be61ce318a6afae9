import { markAge } from "./mark-age.ts";
import { namePageFaces } from "./page-face.ts";
import { choose, wearChoices } from "./reader-choices.ts";

// Stands inline in the head, after the tags it changes and before the style: a remembered theme and text size are on
// before the first paint, so the wrong ones never flash, and the line that says a story's age has its room.
namePageFaces();
wearChoices();
markAge();
// Another tab chose, or this page comes back from the browser's cache of whole pages.
addEventListener("storage", wearChoices);
addEventListener("pageshow", wearChoices);
addEventListener("reader-choice", ({ detail: [choice, value] }) => choose(choice, value));
