let modules: Promise<unknown> | undefined;

/**
 * Fetches the list of modules (`module-list.ts`), and with it those of this page, once a reader moves, touches, scrolls,
 * presses or reaches anything: a page that is only looked at costs nothing more. What is nothing without its module comes
 * at once: what the device has kept, and the answer to a question in the address.
 */
export function fetchModules(): void {
  // Keys lead to the focus or scroll. A screen reader presses without a pointer.
  for (const sign of ["pointermove", "pointerdown", "scroll", "focusin"]) addEventListener(sign, begin);
  addEventListener("click", holdPress);
  if (document.querySelector(location.search ? ".search" : ".kept")) begin();
}

function begin(): Promise<unknown> {
  modules = modules || importScript(MODULE_LIST).then(({ whole }) => whole);
  return modules;
}

/**
 * Holds a press on a link that a module will change, and hands it to whatever stands there once the modules have come; to
 * the link itself, if they cannot be had. Where a browser saves data, any link may come to lead to a lite edition. A press
 * with Ctrl or Command held down asks for another tab, which the browser opens.
 */
function holdPress(event: MouseEvent): void {
  const coming = begin();
  const { target } = event;
  const held = navigator.connection?.saveData ? "a" : "a[data-tool],a.embed-link";
  const press = target instanceof Element && target.closest<HTMLElement>(held);
  if (!press || !event.isTrusted || event.ctrlKey || event.metaKey) return;
  const place = press.parentElement || press;
  // Not before this press is over: one by the keyboard lets no other into its element until then.
  const handOn = () =>
    setTimeout(() => (press.isConnected ? press : place.querySelector("button") || press).click());
  event.preventDefault();
  coming.finally(handOn);
}

function importScript(address: string): Promise<{ readonly whole: Promise<unknown> }> {
  return import(address);
}
