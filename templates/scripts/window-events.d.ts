/** Events of our own on `window`, by which the inline script, the page's script and its modules speak to each other. */
interface WindowEventMap {
  /** A reader chose: the inline script puts it on and remembers it, so that no other script carries the code for that. */
  readonly "reader-choice": CustomEvent<readonly [choice: "theme" | "textSize", value: string]>;
  /** A module has put times on the page, of which another says how long ago they were. */
  readonly "times-added": Event;
  /** A page has got an element whose module it has not fetched yet: see `module-list.ts`. */
  readonly "module-wanted": Event;
}
