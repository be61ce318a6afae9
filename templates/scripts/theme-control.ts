const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme:dark)");

/** Brings the button «الوضع المظلم» to life: it says its state. What it asks for, the inline script does (`theme.ts`). */
export function startThemeControl(): void {
  const control = document.getElementById("theme-control");
  if (!control) return;
  const sayState = () => control.setAttribute("aria-pressed", `${isDark()}`);
  control.addEventListener("click", () => {
    const detail = ["theme", isDark() ? "light" : "dark"];
    dispatchEvent(new CustomEvent("reader-choice", { detail }));
    sayState();
  });
  // The older name of addEventListener("change"): Safari 13 knows no other.
  system.addListener(sayState);
  // The inline script hears these first, and has put on what another tab chose.
  addEventListener("storage", sayState);
  addEventListener("pageshow", sayState);
  sayState();
  // Only now does the stylesheet show it: without this script it would be dead.
  root.dataset["ready"] = "";
}

function isDark(): boolean {
  const worn = root.dataset["theme"];
  return worn ? worn === "dark" : system.matches;
}
