/** A square of a calendar's sheet: the day of the month from 1, or undefined before the first and after the last. */
export type Square = number | undefined;

/** Where a week begins, 0 = Sunday. Most Arab countries print Saturday first, so that Friday closes the week. */
export const firstWeekday = 6;

/** The weeks of a month (1 to 12), seven squares each. */
export function weeksOfMonth(year: number, month: number): Square[][] {
  const blanks = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() - firstWeekday + 7) % 7;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const weeks = Math.ceil((blanks + days) / 7);
  const square = (index: number): Square => {
    const day = index - blanks + 1;
    return day >= 1 && day <= days ? day : undefined;
  };
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => square(week * 7 + place)),
  );
}

/** Seven entries that begin on Sunday, moved so that they begin where a week does. */
export function fromFirstWeekday<T>(sundayFirst: readonly T[]): T[] {
  return [...sundayFirst.slice(firstWeekday), ...sundayFirst.slice(0, firstWeekday)];
}
