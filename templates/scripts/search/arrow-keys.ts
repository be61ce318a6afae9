/**
 * Arrow keys lead from the question down through the results and back; Escape leads back at once, and in the question
 * empties it. Everything can be reached with the tab key as well.
 */
export function startArrowKeys(page: HTMLElement, query: HTMLInputElement, emptied: () => void): void {
  page.addEventListener("keydown", (event) => {
    const links = [...page.querySelectorAll<HTMLAnchorElement>(".search-results a")];
    const place = links.findIndex((link) => link.matches(":focus"));
    const inQuery = document.activeElement === query;
    if (event.altKey || event.ctrlKey || event.metaKey || (place < 0 && !inQuery)) return;
    if (event.key === "Escape" && inQuery && query.value) {
      query.value = "";
      emptied();
    } else if (event.key === "Escape" && place >= 0) query.focus();
    else if (event.key === "ArrowDown") links[place + 1]?.focus();
    else if (event.key === "ArrowUp" && place >= 0) (links[place - 1] || query).focus();
    else return;
    event.preventDefault();
  });
}
