/** Fetches what quotes a passage when a reader first selects one. */
export function watchSelection(share: HTMLElement): void {
  const look = () => {
    const selection = getSelection();
    const body = selection?.anchorNode?.parentElement?.closest(".article-body");
    if (!body || selection?.isCollapsed) return;
    document.removeEventListener("selectionchange", look);
    share.classList.add("quoting");
    dispatchEvent(new Event("module-wanted"));
  };
  document.addEventListener("selectionchange", look);
  // The selection may have been what this script was fetched for.
  look();
}
