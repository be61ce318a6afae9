/**
 * Brings what the keyboard reaches wholly into sight (WCAG 2.2, 2.4.12): browsers leave what shows by half where it is, in
 * the strip of headlines and in the line of sections as well. A press of the pointer moves nothing.
 */
export function showFocusWhole(): void {
  addEventListener("keyup", ({ key }) => {
    if (key === "Tab") showReached();
  });
  // The first step of the keyboard is what this script is fetched for. Older browsers do not know it from a pointer's.
  try {
    if (document.querySelector(":focus-visible")) showReached();
  } catch {}
}

function showReached(): void {
  const reached = document.activeElement;
  if (!reached || reached === document.body) return;
  // A headline is read from its first word, and may be longer than the strip.
  const inline = reached.closest(".latest-run") ? "start" : "nearest";
  reached.scrollIntoView({ block: "nearest", inline });
}
