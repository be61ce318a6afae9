/**
 * Fetches each further script whose element stands on the page: `modules/embed.ts` is for the class `embed`. A page
 * without it costs no more than this line.
 */
export function fetchModules(): void {
  for (const [name, address] of MODULES) if (document.querySelector(`.${name}`)) import(address);
}
