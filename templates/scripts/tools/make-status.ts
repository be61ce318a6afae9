/** A place that is read aloud when words are written into it; it must stand on the page before they are. */
export function makeStatus(className: string): HTMLElement {
  const status = document.createElement("span");
  status.className = className;
  status.setAttribute("role", "status");
  return status;
}
