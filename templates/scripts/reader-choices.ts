/** What a reader may choose, and how the page's root shows it: `data-theme="dark"`. What is not named here is no choice. */
export type Choice = "theme" | "textSize";

const allowed = { theme: ["light", "dark"], textSize: ["large", "larger", "largest"] };

const { dataset } = document.documentElement;

/**
 * Puts on what the reader chose on any page, in any tab; without a choice the theme follows the system, and the text has
 * the size that the browser gives it. Where the browser denies storage (it throws), a choice made on this page stands.
 */
export function wearChoices(): void {
  try {
    for (const choice of ["theme", "textSize"] as const)
      wear(choice, localStorage.getItem(`nashra-${choice}`));
  } catch {}
}

/** Puts on `value` now, and on every page from now on if the browser lets us remember. */
export function choose(choice: Choice, value: string): void {
  wear(choice, value);
  try {
    localStorage.setItem(`nashra-${choice}`, value);
  } catch {}
}

/** What storage holds is never trusted. */
function wear(choice: Choice, value: string | null): void {
  if (value && allowed[choice].includes(value)) dataset[choice] = value;
  else delete dataset[choice];
  colourBrowser(dataset["theme"]);
}

/** The canvas before the first paint and the browser's own bar; the bar's colours stand light first, then dark. */
function colourBrowser(theme: string | undefined): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=color-scheme]"))
    meta.content = theme || "light dark";
  document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]").forEach((meta, index) => {
    const own = allowed.theme[index];
    meta.media = theme ? (theme === own ? "all" : "not all") : `(prefers-color-scheme:${own})`;
  });
}
