import { html } from "hono/html";
import { weekdayNames } from "../../src/arabic/calendar-names.ts";
import { withDigits } from "../../src/arabic/digits.ts";
import { fromFirstWeekday, type Square, weeksOfMonth } from "../../src/arabic/weeks-of-month.ts";
import type { MonthView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import type { Markup } from "./markup.ts";
import { monthOfYear } from "./month-name.ts";

/** A month's sheet: a table, so that those who listen hear the weekday with its day. Days with articles lead to them. */
export function monthCalendar(view: MonthView): Markup {
  const { year, month, shell } = view;
  const days = new Map(view.days.map((entry) => [entry.day, entry]));
  return html`<table class="calendar">
  <caption class="unseen">${words.archive.calendar(monthOfYear(year, month, shell.settings))}</caption>
  <thead><tr>
    ${weekdays()}
  </tr></thead>
  <tbody>
    ${weeksOfMonth(year, month).map((week) => html`<tr>${week.map((day) => square(day, days, view))}</tr>\n`)}
  </tbody>
</table>`;
}

/** Whole names where there is room, and always for those who listen; letters on phones. */
function weekdays(): Markup[] {
  const initials = fromFirstWeekday(words.archive.weekdayInitials);
  return fromFirstWeekday(weekdayNames()).map(
    (name, index) =>
      html`<th scope="col"><span class="whole-name">${name}</span><span class="initial" aria-hidden="true">${initials[index]}</span></th>\n`,
  );
}

function square(day: Square, days: ReadonlyMap<number, MonthView["days"][number]>, view: MonthView): Markup {
  if (day === undefined) return html`<td></td>`;
  const { year, month, shell } = view;
  const { settings, link } = shell;
  const number = withDigits(String(day), settings.digits);
  const entry = days.get(day);
  if (entry === undefined) return html`<td><span>${number}</span></td>`;
  const count = words.articles(entry.count, settings.digits);
  const ofMonth = words.archive.dayOf(monthOfYear(year, month, settings));
  return html`<td><a href="${link(entry.path)}"><b>${number}</b> <span class="unseen">${ofMonth}</span> ${count}</a></td>`;
}
