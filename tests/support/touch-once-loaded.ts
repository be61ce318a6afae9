/**
 * A page's modules wait for its reader (`templates/scripts/fetch-modules.ts`); run in every page, this stands for the first
 * touch: it moves, presses and reaches nothing.
 */
export const touchOnceLoaded = `
  addEventListener("load", () => dispatchEvent(new Event("pointermove")));
`;
