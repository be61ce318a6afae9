import { playerWords } from "../../words.ts";

for (const figure of document.querySelectorAll<HTMLElement>(".embed[data-player]")) offerPlayer(figure);

/**
 * Puts a button in the place of the plain link to another site; only its use loads that site's player. The link then
 * takes the place of the note that nothing was asked of that site yet.
 */
function offerPlayer(figure: HTMLElement): void {
  const link = figure.querySelector("a");
  const address = playerAddress(figure.dataset["player"] ?? "");
  if (!link || !address) return;
  const title = figure.dataset["title"] || (link.textContent ?? "");
  const button = document.createElement("button");
  button.type = "button";
  button.className = link.className;
  button.append(...Array.from(link.childNodes, (node) => node.cloneNode(true)));
  button.addEventListener("click", () => {
    const player = playerFrame(address, title);
    button.replaceWith(player);
    link.textContent = playerWords.original;
    link.className = "embed-original";
    const note = figure.querySelector(".embed-note");
    if (note) note.textContent = "";
    (note ?? figure).append(link);
    player.focus();
  });
  link.replaceWith(button);
}

/** Already asked to play: the reader has just pressed a button that says so. */
function playerAddress(player: string): string | undefined {
  try {
    const url = new URL(player);
    const [name, value] = url.host.endsWith("soundcloud.com") ? ["auto_play", "true"] : ["autoplay", "1"];
    url.searchParams.set(name, value);
    return url.protocol === "https:" ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Players need their own scripts and storage, but neither this page's address line nor its readers' files. */
function playerFrame(address: string, title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.className = "embed-player";
  frame.title = title;
  frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  frame.allowFullscreen = true;
  // Some players refuse to play for a page that does not say where it stands.
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.setAttribute(
    "sandbox",
    "allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox",
  );
  frame.src = address;
  return frame;
}
