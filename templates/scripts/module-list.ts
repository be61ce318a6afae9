/**
 * Fetches each further script whose element is on the page: `modules/embed.ts` is for the class `embed`. Whoever puts such
 * an element on the page later says so (`module-wanted`); what was fetched before is not fetched again. A file of its own,
 * so that no number of modules makes the first script of a page larger.
 */
function fetchModules(): void {
  for (const [name, address] of MODULES) if (document.querySelector(`.${name}`)) import(address);
}

addEventListener("module-wanted", fetchModules);
fetchModules();
