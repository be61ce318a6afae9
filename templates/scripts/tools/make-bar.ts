/**
 * A bar at the foot of the window for what a reader is doing just now. `after` is what it follows in the order of the
 * keyboard. What has the focus is never hidden below it: the stylesheet keeps its room when the page scrolls there.
 */
export function makeBar(name: string, after: Element): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "reader-bar";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", name);
  bar.hidden = true;
  after.after(bar);
  return bar;
}

export function showBar(bar: HTMLElement, shown: boolean): void {
  bar.hidden = !shown;
  document.documentElement.toggleAttribute(
    "data-bar",
    document.querySelector(".reader-bar:not([hidden])") !== null,
  );
}
