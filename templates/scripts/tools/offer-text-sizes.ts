import { toolWords } from "../../words.ts";
import { makeButton } from "./make-button.ts";
import { makeStatus } from "./make-status.ts";

/** From the browser's own size upwards: see `reader-choices.ts`. */
const sizes = ["", "large", "larger", "largest"];
const root = document.documentElement;

/** Two buttons, one size down and one up. What they ask for, the inline script does and remembers. */
export function offerTextSizes(tools: HTMLElement): void {
  const group = document.createElement("div");
  group.className = "text-sizes";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", toolWords.textSize);
  const status = makeStatus("unseen");
  const [smaller, larger] = [sizeButton("أ−", toolWords.smaller), sizeButton("أ+", toolWords.larger)];
  const sayState = () => {
    // Not `disabled`, which would take the focus from whoever has just pressed the button.
    smaller.setAttribute("aria-disabled", String(wornSize() === 0));
    larger.setAttribute("aria-disabled", String(wornSize() === sizes.length - 1));
  };
  const step = (by: number) => {
    const size = sizes[wornSize() + by];
    if (size === undefined) return;
    dispatchEvent(new CustomEvent("reader-choice", { detail: ["textSize", size] }));
    status.textContent = toolWords.sizes[wornSize()] || "";
    sayState();
  };
  smaller.addEventListener("click", () => step(-1));
  larger.addEventListener("click", () => step(1));
  addEventListener("storage", sayState);
  addEventListener("pageshow", sayState);
  sayState();
  group.append(smaller, larger, status);
  tools.append(group);
}

function wornSize(): number {
  return Math.max(0, sizes.indexOf(root.dataset["textSize"] || ""));
}

function sizeButton(sign: string, name: string): HTMLButtonElement {
  const button = makeButton("tool", "");
  // Shown by the stylesheet: signs are not words, and whoever says what they see says the name.
  button.dataset["sign"] = sign;
  button.setAttribute("aria-label", name);
  return button;
}
