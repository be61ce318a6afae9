export type Theme = "light" | "dark";

const storageKey = "nashra-theme";
const root = document.documentElement;

/**
 * Puts on the theme that the reader chose on any page, in any tab; without a choice the page follows the system.
 * Where the browser denies storage (it throws), a choice made on this page stands.
 */
export function wearChosenTheme(): void {
  try {
    wear(localStorage.getItem(storageKey));
  } catch {}
}

/** Puts on `theme` now, and on every page from now on if the browser lets us remember. */
export function chooseTheme(theme: Theme): void {
  wear(theme);
  try {
    localStorage.setItem(storageKey, theme);
  } catch {}
}

export function wornTheme(): string | undefined {
  return root.dataset["theme"];
}

function wear(chosen: string | null): void {
  const theme = chosen === "light" || chosen === "dark" ? chosen : undefined;
  if (theme) root.dataset["theme"] = theme;
  else delete root.dataset["theme"];
  colourBrowser(theme);
}

/** The canvas before the first paint and the browser's own bar; the bar's colours stand light first, then dark. */
function colourBrowser(theme: Theme | undefined): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=color-scheme]"))
    meta.content = theme ?? "light dark";
  document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]").forEach((meta, index) => {
    const own = index ? "dark" : "light";
    meta.media = theme ? (theme === own ? "all" : "not all") : `(prefers-color-scheme:${own})`;
  });
}
