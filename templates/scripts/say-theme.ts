const { dataset } = document.documentElement;
const system = matchMedia("(prefers-color-scheme:dark)");
// The older name of addEventListener("change"): Safari 13 knows no other.
system.addListener(sayTheme);

/** The button «الوضع المظلم» says its state. What it asks for, the inline script does (`theme.ts`). */
export function sayTheme(): void {
  for (const control of document.querySelectorAll<HTMLElement>(".theme-control")) {
    const isDark = (dataset["theme"] || (system.matches ? "dark" : "")) === "dark";
    control.setAttribute("aria-pressed", `${isDark}`);
    control.onclick = () =>
      dispatchEvent(new CustomEvent("reader-choice", { detail: ["theme", isDark ? "light" : "dark"] }));
  }
}
