/**
 * Names the files of the shipped typeface before anything is painted; the head has preloaded the first. A rule in the
 * head would do the same, but its address would differ at every depth of the site, and with it the hash by which a
 * security policy knows the page's style.
 *
 * `optional`: a file that is not there for the first paint waits for the next page, so that nothing a reader has begun
 * to read ever moves. On a slow network the first page is set in the device's own face, in the same room.
 */
export function namePageFaces(): void {
  const link = document.querySelector("[data-latin]");
  if (!link) return;
  // From a disk nothing is preloaded, and the address stands elsewhere (`templates/parts/page-head.ts`).
  nameFace("Nashra", link.getAttribute(MODULE_LIST ? "href" : "content"), {});
  nameFace("Nashra Latin", link.getAttribute("data-latin"), {
    unicodeRange: "U+41-5A,U+61-7A,U+C0-24F",
  });
}

function nameFace(family: string, file: string | null, range: FontFaceDescriptors): void {
  document.fonts.add(
    new FontFace(family, `url("${file}")`, { ...range, weight: "400 800", display: "optional" }),
  );
}
