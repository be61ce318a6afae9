import { pagesToLookAt } from "./looks/pages-to-look-at.ts";

/** Every kind of page of the sample site, by what it is called: those of which pictures are taken, and the others. */
export const everyKindOfPage: Readonly<Record<string, string>> = {
  ...pagesToLookAt,
  offline: "offline/",
  saved: "saved/",
  "newsletter: confirmed": "newsletter/confirmed/",
  "newsletter: unsubscribed": "newsletter/unsubscribed/",
  "newsletter: wrong address": "newsletter/wrong-address/",
  "newsletter: failed": "newsletter/failed/",
  "part of a series": "2025/06/بئر-أبي-حمزة-الجزء-الثاني/",
  "with a list of headings": "2024/11/كيف-نقيس-المطر/",
  "with another's player": "2025/08/حكاية-دوري-السهول-والجبال/",
  "with a sound": "2025/07/فنجان-القهوة/",
  lite: "2025/11/عاصفة-على-الساحل/lite/",
};
