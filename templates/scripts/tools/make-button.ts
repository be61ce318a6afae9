/** A button of the kind that `classes` name, which shows `text`. */
export function makeButton(classes: string, text: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = classes;
  button.textContent = text;
  return button;
}
