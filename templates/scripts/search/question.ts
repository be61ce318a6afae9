/** What a reader asks: words, and what narrows the search; empty where nothing is said. */
export type Question = Readonly<Record<(typeof fields)[number], string>>;

/** The form's fields and the address's parameters, by the same names. */
export const fields = ["q", "section", "year", "tag", "source"] as const;

export function questionInAddress(): Question {
  const asked = new URLSearchParams(location.search);
  return questionFrom((name) => asked.get(name) || "");
}

export function questionInForm(form: HTMLFormElement): Question {
  const asked = new FormData(form);
  return questionFrom((name) => String(asked.get(name) || "").trim());
}

export function fillForm(form: HTMLFormElement, question: Question): void {
  for (const name of fields) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = question[name];
  }
}

/** The page's address with a question, for sharing and for the way back. */
export function addressOf(question: Question): string {
  const asked = new URLSearchParams();
  for (const name of fields) if (question[name]) asked.set(name, question[name]);
  return `${location.pathname}${String(asked) && `?${asked}`}`;
}

export function isEmpty(question: Question): boolean {
  return fields.every((name) => !question[name]);
}

function questionFrom(valueAt: (name: keyof Question) => string): Question {
  const [q, section, year, tag, source] = fields.map(valueAt);
  return { q: q || "", section: section || "", year: year || "", tag: tag || "", source: source || "" };
}
