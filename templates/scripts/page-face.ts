/**
 * Names the file of the shipped typeface, which the head has preloaded, before anything is painted. A rule in the head
 * would do the same, but its address would differ at every depth of the site, and with it the hash by which a security
 * policy knows the page's style. Without scripts the sheet in the body names it, a moment later.
 */
export function namePageFace(): void {
  const file = document.querySelector<HTMLLinkElement>("link[as=font]");
  if (file && "FontFace" in window)
    document.fonts.add(new FontFace("Nashra", `url("${file.href}")`, { weight: "400 800", display: "swap" }));
}
