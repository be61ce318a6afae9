/**
 * Readers whose browser saves data are led to an article's lite edition when they follow a link to it: by then nothing of
 * the whole page was fetched. A lite edition has no script, so that its way to the whole article leads there.
 */
export function leadToLite(): void {
  if (!LITE || !navigator.connection?.saveData) return;
  addEventListener("click", ({ target }) => {
    const link = target instanceof Element && target.closest("a");
    if (!link || link.origin !== location.origin || link.pathname === location.pathname) return;
    if (/\/\d{4}\/\d\d\/[^/]+\/$/.test(link.pathname)) link.pathname += "lite/";
  });
}
