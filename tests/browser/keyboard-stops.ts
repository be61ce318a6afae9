import type { Page } from "playwright-core";

/** Opens what is closed and numbers, in the order of the page, what the keyboard has to reach. Gives back how many. */
export function numberStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const able = "a[href], button, input, select, textarea, summary, iframe, audio, video, [tabindex]";
    const stops = [...document.querySelectorAll<HTMLElement>(able)].filter(
      (one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }),
    );
    stops.forEach((stop, place) => {
      stop.dataset["nth"] = String(place);
    });
    return stops.length;
  });
}

/** Where the keyboard is, and what is wrong with how the page shows that. */
export type Stop = { readonly place: number; readonly name: string; readonly faults: readonly string[] };

/** Undefined where nothing on the page has the focus. A player of the browser's own holds several stops of its own. */
export function stopReached(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const reached = document.activeElement;
    if (!(reached instanceof HTMLElement) || reached === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(reached);
    const { left, right, top, bottom, width, height } = reached.getBoundingClientRect();
    const drawsItself = reached.matches("audio, video, iframe");
    const isRinged =
      outlineStyle === "auto" || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2);
    // A headline may be longer than the strip; what starts at its beginning is as whole as can be.
    const room = reached.closest(".latest-run") ?? document.documentElement;
    const fits = width <= room.clientWidth && height <= innerHeight;
    const isWhole = left >= -1 && right <= innerWidth + 1 && top >= -1 && bottom <= innerHeight + 1;
    // Of a link of several lines the middle may be empty, of a table that scrolls it may be out of sight.
    const first = reached.getClientRects()[0] ?? reached.getBoundingClientRect();
    const across = (Math.max(first.left, 0) + Math.min(first.right, innerWidth)) / 2;
    const down = (Math.max(first.top, 0) + Math.min(first.bottom, innerHeight)) / 2;
    const above = document.elementFromPoint(across, down);
    const isCovered = !above || !(reached.contains(above) || above.contains(reached));
    return {
      place: Number(reached.dataset["nth"]),
      name: reached.outerHTML.slice(0, 90),
      faults: [
        !isRinged && !drawsItself && "has no ring",
        fits && !isWhole && "is not wholly in sight",
        isCovered && `is covered by ${above?.outerHTML.slice(0, 60)}`,
      ].filter((fault) => fault !== false),
    };
  });
}

/**
 * What is smaller than 44 pixels (WCAG 2.2, 2.5.5), of what {@link numberStops} has numbered. Links in running text are
 * excepted there, as are controls that the browser draws. A link may be touched wherever its `::after` lies.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inText = ".article-body p, .article-body li, .article-body td, figcaption, main > article > p";
    return [...document.querySelectorAll<HTMLElement>("[data-nth]")]
      .filter((stop) => !stop.closest(inText) && !stop.matches("[tabindex]"))
      .filter((stop) => {
        const box = stop.getBoundingClientRect();
        const after = getComputedStyle(stop, "::after");
        const more = after.position === "absolute" ? after : { width: "0", height: "0" };
        const width = Math.max(box.width, Number.parseFloat(more.width));
        const height = Math.max(box.height, Number.parseFloat(more.height));
        // Browsers round a line's height.
        return width < 43.9 || height < 43.9;
      })
      .map((stop) => {
        const { width, height } = stop.getBoundingClientRect();
        return `${Math.round(width)} × ${Math.round(height)} ${stop.outerHTML.slice(0, 90)}`;
      });
  });
}
