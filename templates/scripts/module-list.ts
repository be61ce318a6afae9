/**
 * Fetches each further script whose element is on the page: `modules/embed.ts` is for the class `embed`. Whoever puts such
 * an element on the page later says so (`module-wanted`); what was fetched before is not fetched again. A file of its own,
 * so that no number of modules makes the first script of a page larger. One that cannot be had keeps no other from running.
 */
function fetchModules(): Promise<unknown> {
  const wanted = MODULES.filter(([name]) => document.querySelector(`.${name}`));
  return Promise.all(wanted.map(([, address]) => import(address).catch(() => undefined)));
}

addEventListener("module-wanted", fetchModules);
export const whole = fetchModules();
