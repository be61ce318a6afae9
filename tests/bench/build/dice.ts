/** Chance that falls the same way for the same seed, on every machine. */
export type Dice = {
  /** From 0 to below 1. */
  readonly share: () => number;
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  /** A place in `shares`, each as likely as its share of their sum. */
  readonly weighed: (shares: readonly number[]) => number;
  /** A whole number spread as the steps say, straight between two of them. */
  readonly spread: (steps: readonly { readonly at: number; readonly value: number }[]) => number;
  /** A rank from 0 to below `count`, low ones more often: Zipf's law with a head as flat as `flatness` makes it. */
  readonly rank: (count: number, flatness: number) => number;
};

/** `seed` is a whole number. The generator is mulberry32, which is in the public domain. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number) => Math.floor(share() * count);
  return {
    share,
    below,
    weighed: (shares) => {
      let left = share() * shares.reduce((sum, one) => sum + one, 0);
      const place = shares.findIndex((one) => {
        left -= one;
        return left < 0;
      });
      return place === -1 ? shares.length - 1 : place;
    },
    spread: (steps) => {
      const at = share();
      const next = Math.max(
        1,
        steps.findIndex((step) => step.at > at),
      );
      const [from, to] = [steps[next - 1], steps[next]];
      if (from === undefined || to === undefined) throw new RangeError("a spread needs two steps");
      return Math.round(from.value + ((to.value - from.value) * (at - from.at)) / (to.at - from.at));
    },
    rank: (count, flatness) =>
      Math.min(count - 1, Math.floor(flatness * ((count + flatness) / flatness) ** share() - flatness)),
  };
}
