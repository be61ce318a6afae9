/** Pixels a second: a headline of ten words stays in sight for about ten seconds. */
const speed = 45;

/**
 * Brings the strip's buttons to life: one headline back, one on, and motion, which begins by its button alone. Text
 * moves to the right, so that each headline enters by its first word. Motion rests under the pointer and the keyboard,
 * and is not offered to readers whose system asks for less of it.
 */
export function startControls(run: HTMLElement, controls: HTMLElement): void {
  const stillness = matchMedia("(prefers-reduced-motion:reduce)");
  const motion = controls.querySelector<HTMLElement>("[data-motion]");
  controls.addEventListener("click", ({ target }) => {
    const step = target instanceof HTMLElement && Number(target.dataset["step"]);
    if (step) stepBy(step, run, stillness.matches ? "auto" : "smooth");
  });
  controls.hidden = false;
  if (motion) offerMotion(run, motion, stillness);
}

/** Brings the headline before or after the one at the line's start to that place. */
function stepBy(step: number, run: HTMLElement, behavior: ScrollBehavior): void {
  const start = run.getBoundingClientRect().right;
  const distances = [...run.querySelectorAll("li:not([hidden])")].map(
    (item) => item.getBoundingClientRect().right - start,
  );
  const sizes = distances.map(Math.abs);
  const here = sizes.indexOf(Math.min(...sizes));
  // Past the last there is the first again, and the other way round.
  const left = distances[(here + step + distances.length) % distances.length] || 0;
  run.scrollBy({ left, behavior });
}

function offerMotion(run: HTMLElement, button: HTMLElement, stillness: MediaQueryList): void {
  const [start = "", stop = ""] = [button.getAttribute("aria-label") || "", button.dataset["stop"]];
  let moving = false;
  let then = 0;
  let place = 0;
  const rests = () => run.matches(":hover") || run.contains(document.activeElement);
  const move = (now: number) => {
    if (!moving) return;
    // What the reader scrolled by hand counts; what the browser rounds off does not.
    if (Math.abs(place - run.scrollLeft) > 2) place = run.scrollLeft;
    // After a pause of the tab the line goes on where it was.
    if (!rests()) place -= (speed * Math.min(now - then, 100)) / 1000;
    if (place - run.clientWidth < 1 - run.scrollWidth) place = 0;
    run.scrollLeft = place;
    then = now;
    requestAnimationFrame(move);
  };
  const set = (wanted: boolean) => {
    moving = wanted;
    button.setAttribute("aria-label", moving ? stop : start);
    button.toggleAttribute("data-moving", moving);
    if (moving) requestAnimationFrame(move);
  };
  const obey = () => {
    button.hidden = stillness.matches;
    if (stillness.matches) set(false);
  };
  button.addEventListener("click", () => set(!moving));
  stillness.addListener(obey);
  obey();
}
