import { fetchModules } from "./fetch-modules.ts";
import { showToday } from "./header-date.ts";
import { sayStoryAge } from "./say-story-age.ts";
import { sayTheme } from "./say-theme.ts";

// Loaded with `defer`: the page is parsed, and already reads, navigates and submits without it. What stands here is what a
// reader is told before touching anything; together with the inline script it keeps within 2 KB
// (`tests/scripts/scripts.test.ts`), and all else is a module.
const look = () => {
  sayTheme();
  showToday();
  sayStoryAge();
};
look();
setInterval(look, 60_000);
// A tab left open over midnight, or brought back from the browser's cache of whole pages; a choice made here or in another
// tab, which the inline script has put on by now.
for (const sign of ["visibilitychange", "pageshow", "reader-choice", "storage"]) addEventListener(sign, look);
// Only now does the stylesheet show what would be dead without this script.
document.documentElement.dataset["ready"] = "";
if (MODULE_LIST !== "") fetchModules();
