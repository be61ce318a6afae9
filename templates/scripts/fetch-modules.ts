/**
 * Once the page stands whole, fetches each further script whose element is on it: `modules/embed.ts` is for the class
 * `embed`. A page without it costs no more than this line.
 */
export function fetchModules(): void {
  addEventListener("load", () => {
    for (const [name, address] of MODULES) if (document.querySelector(`.${name}`)) import(address);
  });
}
