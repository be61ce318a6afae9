import type { SignedArticles } from "./signed-articles.ts";

/** Which signs have other carriers than before among those that the next articles are compared with. */
export type StirredSigns = {
  /** Says that here an article has come or gone, or has gained or lost this sign. */
  readonly stir: (sign: number) => void;
  /** Passes the article at this position, and tells whether it carries a stirred sign. */
  readonly countCarrier: (articles: SignedArticles, position: number) => boolean;
};

/** A sign comes to rest when `remembered` articles have carried it since: the next one is compared with those alone. */
export function stirredSigns(signCount: number, remembered: number): StirredSigns {
  const left = new Int32Array(signCount);
  let stirred = 0;
  return {
    stir: (sign) => {
      if (left[sign] === 0) stirred += 1;
      left[sign] = remembered;
    },
    countCarrier: ({ starts, signs }, position) => {
      if (stirred === 0) return false;
      let isStirred = false;
      const end = starts[position + 1] ?? 0;
      for (let at = starts[position] ?? 0; at < end; at += 1) {
        const sign = signs[at] ?? 0;
        const carriers = left[sign] ?? 0;
        if (carriers === 0) continue;
        isStirred = true;
        left[sign] = carriers - 1;
        if (carriers === 1) stirred -= 1;
      }
      return isStirred;
    },
  };
}
