import { copyWords } from "../../words.ts";

/** Copies `text`, and says in `status` whether it could. */
export async function copyText(text: string, status: HTMLElement, done: string): Promise<void> {
  // Emptied first: the same words a second time would not be read aloud again.
  status.textContent = "";
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = done;
  } catch {
    status.textContent = copyWords.failed;
  }
}
