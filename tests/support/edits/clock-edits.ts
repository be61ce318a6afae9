import fc from "fast-check";
import type { Edit } from "./edit.ts";
import type { Scale } from "./scales.ts";

const hour = 3_600_000;

/** The clock goes on by some hours, back to where it was, or far beyond the last article. */
export function clockEdits({ start, articles, hoursApart }: Scale): fc.Arbitrary<Edit> {
  const hours = fc.oneof(
    { arbitrary: fc.integer({ min: 10, max: articles * hoursApart + 60 }), weight: 6 },
    { arbitrary: fc.integer({ min: 0, max: 24 * 400 }), weight: 1 },
  );
  return hours.map((hours) => ({
    kind: "move the clock",
    name: `the clock stands ${hours} h after the beginning`,
    apply: (room) => {
      room.now = start + hours * hour;
    },
  }));
}
