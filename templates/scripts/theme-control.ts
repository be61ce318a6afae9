import { chooseTheme, wearChosenTheme, wornTheme } from "./chosen-theme.ts";

const system = matchMedia("(prefers-color-scheme:dark)");

/** Brings the button «الوضع المظلم» to life: it says its state, and keeps every open tab in step. */
export function startThemeControl(): void {
  const control = document.getElementById("theme-control");
  if (!control) return;
  const sayState = () => control.setAttribute("aria-pressed", String(isDark()));
  control.addEventListener("click", () => {
    chooseTheme(isDark() ? "light" : "dark");
    sayState();
  });
  const catchUp = () => {
    wearChosenTheme();
    sayState();
  };
  // The older name of addEventListener("change"): Safari 13 knows no other.
  system.addListener(sayState);
  // Another tab chose, or this page comes back from the browser's cache of whole pages.
  addEventListener("storage", catchUp);
  addEventListener("pageshow", catchUp);
  sayState();
  // Only now does the stylesheet show it: without this script it would be dead.
  document.documentElement.dataset["ready"] = "";
}

function isDark(): boolean {
  return wornTheme() ? wornTheme() === "dark" : system.matches;
}
