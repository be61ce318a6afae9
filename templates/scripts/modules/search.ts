import type { SearchHit } from "../../../src/model/search-index.ts";
import { searchWords } from "../../words.ts";
import { startArrowKeys } from "../search/arrow-keys.ts";
import { type Index, openIndex, type PartialAnswer } from "../search/ask-index.ts";
import {
  addressOf,
  fillForm,
  isEmpty,
  type Question,
  questionInAddress,
  questionInForm,
} from "../search/question.ts";
import { resultItem } from "../search/result-item.ts";

/** How many results come at once. */
const atOnce = 10;

/** A pause in typing that counts as the end of a word, in milliseconds. */
const pause = 250;

const page = document.querySelector<HTMLElement>(".search");
const form = page?.querySelector("form");
const query = form?.querySelector<HTMLInputElement>("input[type=search]");
const count = page?.querySelector<HTMLElement>(".search-count");
const list = page?.querySelector("ol");
const more = page?.querySelector<HTMLButtonElement>(".search-more");
if (page && form && query && count && list && more) startSearch({ page, form, query, count, list, more });

type Parts = {
  readonly page: HTMLElement;
  readonly form: HTMLFormElement;
  readonly query: HTMLInputElement;
  readonly count: HTMLElement;
  readonly list: HTMLOListElement;
  readonly more: HTMLButtonElement;
};

/** One question on its way: what was found and not shown yet, how many were found, and where more comes from. */
type Search = {
  readonly question: Question;
  readonly answers: AsyncGenerator<PartialAnswer>;
  readonly waiting: SearchHit[];
  found: number;
  older: boolean;
};

function startSearch(parts: Parts): void {
  const { page, form, query, more } = parts;
  let index: Promise<Index> | undefined;
  let current: Search | undefined;
  let timer = 0;

  const ask = async (question: Question) => {
    clearTimeout(timer);
    current = undefined;
    if (isEmpty(question)) return showNothing(parts, "");
    parts.count.textContent = searchWords.searching;
    index = index || openIndex(page.dataset["periods"] || "");
    const opened = await index;
    offerYears(form, opened.years, question.year);
    const search = { question, answers: opened.answers(question), waiting: [], found: 0, older: true };
    current = search;
    await showMore(parts, search, () => current === search);
  };
  const tryTo = (work: Promise<unknown>) => {
    work.catch(() => {
      index = undefined;
      showNothing(parts, searchWords.failed);
    });
  };
  const askForm = (remember: "pushState" | "replaceState") => {
    const question = questionInForm(form);
    if (addressOf(question) === location.pathname + location.search) remember = "replaceState";
    history[remember](null, "", addressOf(question));
    tryTo(ask(question));
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    askForm("pushState");
  });
  form.addEventListener("change", () => askForm("pushState"));
  query.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => askForm("replaceState"), pause);
  });
  more.addEventListener("click", () => {
    const search = current;
    if (!search) return;
    const shown = parts.list.children.length;
    // The button may vanish under the reader's focus, and the next result is what was asked for.
    tryTo(
      showMore(parts, search, () => current === search).then(() =>
        parts.list.children[shown]?.querySelector("a")?.focus(),
      ),
    );
  });
  startArrowKeys(page, query, () => askForm("replaceState"));
  const askAddress = () => {
    const question = questionInAddress();
    fillForm(form, question);
    tryTo(ask(question));
  };
  addEventListener("popstate", askAddress);
  // What was written while this script was on its way is a question as well.
  if (isEmpty(questionInAddress()) && !isEmpty(questionInForm(form))) askForm("replaceState");
  else askAddress();
  // The list of years comes with the index, and a reader may want to choose one before asking anything.
  const offerAllYears = () => {
    index = index || openIndex(page.dataset["periods"] || "");
    tryTo(index.then(({ years }) => offerYears(form, years, questionInForm(form).year)));
  };
  form.addEventListener("focusin", offerAllYears);
  if (form.contains(document.activeElement)) offerAllYears();
}

/**
 * Shows the next results: from what is waiting, then from older parts of the index. A first answer asks no further than
 * it must, so that it costs little; who asks for more gets a whole page of it.
 */
async function showMore(parts: Parts, search: Search, isCurrent: () => boolean): Promise<void> {
  const { page, list, more, count } = parts;
  const enough = search.found === 0 ? 1 : atOnce;
  while (search.waiting.length < enough && search.older) {
    const { value } = await search.answers.next();
    if (value) {
      search.waiting.push(...value.hits);
      search.found += value.hits.length;
    }
    search.older = Boolean(value?.more);
  }
  const results = await Promise.all(search.waiting.splice(0, atOnce).map((hit) => hit.data()));
  if (!isCurrent()) return;
  const items = results.map((result) => resultItem(result, search.question.q, page.dataset["site"] || ""));
  if (list.dataset["question"] !== addressOf(search.question)) list.textContent = "";
  list.dataset["question"] = addressOf(search.question);
  list.append(...items);
  list.hidden = search.found === 0;
  more.hidden = search.waiting.length === 0 && !search.older;
  const digits = document.documentElement.dataset["digits"] === "latn" ? "latn" : "arab";
  count.textContent = search.found
    ? searchWords.found(search.found, search.older, digits)
    : searchWords.nothing;
  for (const { meta } of results) {
    offer("search-tags", meta.tags.split("\n"));
    offer("search-sources", [meta.source]);
  }
}

function showNothing({ list, more, count }: Parts, sentence: string): void {
  list.textContent = "";
  list.dataset["question"] = "";
  list.hidden = true;
  more.hidden = true;
  count.textContent = sentence;
}

function offerYears(form: HTMLFormElement, years: readonly string[], chosen: string): void {
  const select = form.elements.namedItem("year");
  if (!(select instanceof HTMLSelectElement) || select.options.length > 1) return;
  for (const year of years) {
    const text = year.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
    select.add(new Option(text, year, false, year === chosen));
  }
}

/** Adds what the results hold to what the field proposes. */
function offer(listId: string, values: readonly string[]): void {
  const list = document.getElementById(listId);
  if (!(list instanceof HTMLDataListElement)) return;
  const known = new Set(Array.from(list.options, ({ value }) => value));
  for (const value of values) if (value && !known.has(value)) list.append(new Option("", value));
}
