import type { Instant } from "../model/instant.ts";
import { type Fault, faultAt } from "./fault.ts";
import type { ProblemCode } from "./problem-code.ts";
import { readDate } from "./read-date.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A date as it was typed, and what it means. */
type Typed = { readonly typed: unknown; readonly instant: Instant };

const laterFields = ["updated", "expires", "withdrawn", "breaking", "ended", "corrections"];

/** Dates of an article that lie before its own, on the fields as they were typed. Wrong dates are another's to tell. */
export function dateFaults(fields: Fields, timezone: string): Fault[] {
  // Most articles have one date, and reading it again for nothing would cost a large archive seconds.
  if (!laterFields.some((field) => fields[field] !== undefined)) return [];
  const date = typedDate(fields["date"], timezone);
  const seen = firstSeen(fields, timezone);
  if (date === undefined || seen === undefined) return [];
  const early = (at: Fault["at"], code: ProblemCode, from: Typed = date): Fault[] => {
    const later = typedDate(valueAt(fields, at), timezone);
    if (later === undefined || later.instant.epoch >= from.instant.epoch) return [];
    return [faultAt(at, code, { value: String(later.typed), date: String(from.typed) })];
  };
  return [
    ...early(["updated"], "updated-before-date"),
    // An article that expires before its embargo ends would never be seen.
    ...early(["expires"], "expires-before-date", seen),
    ...early(["withdrawn", "date"], "withdrawn-before-date"),
    ...early(["breaking"], "before-date"),
    ...early(["ended"], "before-date"),
    ...itemsOf(fields["corrections"]).flatMap((index) =>
      early(["corrections", index, "date"], "correction-before-date"),
    ),
  ];
}

/** When readers first see an article: its date, or the end of a later embargo. Undefined while the date is wrong. */
export function firstSeen(fields: Fields, timezone: string): Typed | undefined {
  const date = typedDate(fields["date"], timezone);
  const embargo = typedDate(fields["embargo"], timezone);
  if (date === undefined || embargo === undefined) return date;
  return embargo.instant.epoch > date.instant.epoch ? embargo : date;
}

function typedDate(typed: unknown, timezone: string): Typed | undefined {
  const reading = typeof typed === "string" ? readDate(typed, timezone) : undefined;
  return reading !== undefined && "value" in reading ? { typed, instant: reading.value } : undefined;
}

/** What stands at the end of a way through fields and lists; undefined when it cannot be gone. */
function valueAt(fields: Fields, way: Fault["at"]): unknown {
  let value: unknown = fields;
  for (const step of way)
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined;
  return value;
}

function itemsOf(list: unknown): readonly number[] {
  return Array.isArray(list) ? [...list.keys()] : [];
}
