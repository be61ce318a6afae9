import { z } from "zod";
import { isTimeZone } from "../arabic/instant.ts";
import type { NewsletterSetting } from "../model/site-settings.ts";
import { fieldNames } from "./field-names.ts";
import { missingField } from "./missing-field.ts";
import { nearestName } from "./nearest-name.ts";
import { accentSchema } from "./read-accent.ts";
import { type Reading, readAs, refusal } from "./refuse.ts";
import { alone, line, oneOf, webAddress, wholeNumber, yesNo } from "./value-schemas.ts";
import { isFormAddress, readSiteAddress } from "./web-address.ts";

/** Every field of `site.yaml`, with its Arabic names. */
export const settingsNames = fieldNames({
  title: { names: ["الاسم", "العنوان"] },
  description: { names: ["الوصف"] },
  url: { names: ["الرابط"] },
  language: { names: ["اللغة"] },
  timezone: { names: ["المنطقة الزمنية"] },
  digits: { names: ["الأرقام"] },
  months: { names: ["الأشهر", "الشهور"] },
  hijri: {
    names: ["التاريخ الهجري", "الهجري"],
    inside: fieldNames({ show: { names: ["إظهار"] }, offset: { names: ["الفرق"] } }),
  },
  logo: {
    names: ["الشعار"],
    inside: fieldNames({ file: { names: ["الملف"] }, alt: { names: ["النص البديل", "البديل"] } }),
  },
  accent: {
    names: ["لون التمييز", "اللون"],
    inside: fieldNames({ light: { names: ["فاتح", "النهار"] }, dark: { names: ["داكن", "الليل"] } }),
  },
  newsletter: {
    names: ["النشرة", "النشرة الإخبارية"],
    inside: fieldNames({
      provider: { names: ["المزوّد"] },
      action: { names: ["الوجهة"] },
      emailField: { names: ["حقل البريد"] },
    }),
  },
  feeds: { names: ["الموجز", "الموجزات"], inside: fieldNames({ hub: { names: ["الموزّع"] } }) },
  itemsPerPage: { names: ["عدد المواد في الصفحة"] },
  articlesForTagPage: { names: ["أقل عدد لصفحة الوسم"] },
  oldStoryMonths: { names: ["عمر الخبر القديم بالأشهر"] },
  features: {
    names: ["المزايا"],
    inside: fieldNames({
      search: { names: ["البحث"] },
      cards: { names: ["البطاقات"] },
      share: { names: ["روابط المشاركة"] },
      lite: { names: ["النسخة الخفيفة"] },
      offline: { names: ["القراءة بلا اتصال"] },
    }),
  },
});

/** What must be right before anything can be published: a guess would print wrong dates or move every page. */
export const essentialSettings: ReadonlySet<string> = new Set([
  "title",
  "url",
  "language",
  "timezone",
  "digits",
  "months",
  "itemsPerPage",
]);

const digits = oneOf({ arab: ["مشرقية", "٠١٢٣"], latn: ["مغربية", "لاتينية", "0123"] });

const months = oneOf({
  egypt: ["مصر", "الخليج"],
  levant: ["المشرق", "الشام", "العراق"],
  maghreb: ["الجزائر", "تونس"],
  morocco: ["المغرب"],
  mauritania: ["موريتانيا"],
  dual: ["مزدوجة"],
});

const hijri = z.object({ show: yesNo.default(false), offset: wholeNumber(-2, 2).default(0) });

const features = z.object({
  search: yesNo.default(true),
  cards: yesNo.default(true),
  share: yesNo.default(true),
  lite: yesNo.default(true),
  offline: yesNo.default(true),
});

const newsletter = z
  .object({
    provider: oneOf({ none: ["بلا", "لا شيء"], custom: ["مخصص"] }),
    action: readAs(readFormAddress).optional(),
    emailField: line.default("email"),
  })
  .transform(({ provider, action, emailField }, context): NewsletterSetting => {
    if (provider === "none") return { provider };
    if (action !== undefined) return { provider, action, emailField };
    context.addIssue({ code: "custom", path: ["action"], params: missingField(["newsletter", "action"]) });
    return z.NEVER;
  });

/** The shape of `site.yaml`; pictures are checked by `readMedia`. */
export function settingsSchema(readMedia: (file: string) => Reading<string>) {
  return z.object({
    title: line,
    description: line.optional(),
    url: readAs(readUrl),
    language: oneOf({ ar: ["العربية"] }).default("ar"),
    timezone: readAs(readTimeZone),
    digits: digits.default("arab"),
    months: months.default("egypt"),
    hijri: hijri.default({ show: false, offset: 0 }),
    logo: z.preprocess(alone("file"), z.object({ file: readAs(readMedia), alt: line.optional() })).optional(),
    accent: accentSchema.optional(),
    newsletter: z.preprocess(alone("provider"), newsletter).default({ provider: "none" }),
    feeds: z.object({ hub: webAddress.optional() }).default({}),
    itemsPerPage: wholeNumber(5, 100).default(20),
    articlesForTagPage: wholeNumber(1, 1000).default(1),
    oldStoryMonths: wholeNumber(1, 600).default(12),
    features: features.default({ search: true, cards: true, share: true, lite: true, offline: true }),
  });
}

function readUrl(text: string): Reading<string> {
  const value = readSiteAddress(text);
  return value === undefined ? refusal("site-address", { value: text }) : { value };
}

function readFormAddress(text: string): Reading<string> {
  return isFormAddress(text) ? { value: text } : refusal("form-address", { value: text });
}

function readTimeZone(text: string): Reading<string> {
  if (isTimeZone(text)) return { value: text };
  const suggestion = nearestName(text, Intl.supportedValuesOf("timeZone")) ?? "";
  return refusal("unknown-timezone", { value: text, suggestion });
}
