import { fetchFurther } from "./fetch-further.ts";
import { showToday } from "./header-date.ts";
import { startThemeControl } from "./theme-control.ts";

// Loaded with `defer`: the page is parsed, and already reads, navigates and submits without it.
startThemeControl();
showToday();
// A tab left open over midnight, or brought back from the browser's cache of whole pages.
document.addEventListener("visibilitychange", showToday);
addEventListener("pageshow", showToday);
fetchFurther();
