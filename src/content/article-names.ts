import { fieldNames } from "./field-names.ts";

const date = { names: ["التاريخ"] };

const imageNames = {
  file: { names: ["الملف"] },
  caption: { names: ["التعليق"] },
  credit: { names: ["الحقوق", "المصوّر", "المصوّرة"] },
};

const alt = ["النص البديل", "البديل"];

/** Every field of an article's front matter, with its Arabic names. */
export const articleNames = fieldNames({
  title: { names: ["العنوان"] },
  date: { names: ["التاريخ", "تاريخ النشر"] },
  updated: { names: ["التحديث", "آخر تحديث", "تاريخ التحديث"] },
  section: { names: ["القسم"] },
  tags: { names: ["tag", "الوسوم", "الوسم"] },
  source: {
    names: ["المصدر"],
    inside: fieldNames({ name: { names: ["الاسم"] }, url: { names: ["الرابط"] } }),
  },
  authors: { names: ["author", "الكاتب", "الكتّاب", "الكاتبة"] },
  summary: { names: ["الملخص", "الخلاصة"] },
  image: {
    names: ["الصورة"],
    // An empty text says that the picture is decoration.
    inside: fieldNames({
      ...imageNames,
      alt: { names: alt, blank: true },
      focus: { names: ["التركيز", "نقطة التركيز"] },
    }),
  },
  draft: { names: ["مسودة", "المسودة"] },
  slug: { names: ["الرابط المختصر", "الرابط"] },
  aliases: { names: ["alias", "العناوين السابقة", "العنوان السابق", "الروابط السابقة"] },
  id: { names: ["المعرّف"] },
  // What sort of piece it is, and what only one sort has
  kind: { names: ["النوع", "نوع المادة"] },
  gallery: { names: ["معرض الصور", "الصور"], inside: fieldNames({ ...imageNames, alt: { names: alt } }) },
  video: { names: ["الفيديو", "المقطع المصوّر"] },
  audio: { names: ["الصوت", "المقطع الصوتي"] },
  document: {
    names: ["الوثيقة"],
    inside: fieldNames({ file: { names: ["الملف"] }, pages: { names: ["الصفحات", "عدد الصفحات"] } }),
  },
  ended: { names: ["انتهت", "انتهاء التغطية"] },
  // When it may be seen, and how long
  embargo: { names: ["الحظر", "حظر النشر"] },
  expires: { names: ["تنتهي", "تاريخ الانتهاء"] },
  withdrawn: {
    names: ["السحب", "سُحبت"],
    inside: fieldNames({ date, reason: { names: ["السبب"] } }),
  },
  // Its place among others
  pinned: { names: ["مثبّت", "مثبّتة"] },
  breaking: { names: ["عاجل"] },
  series: {
    names: ["السلسلة"],
    inside: fieldNames({ name: { names: ["الاسم"] }, part: { names: ["الجزء", "الحلقة"] } }),
  },
  // What stands around its text
  points: { names: ["النقاط", "أبرز النقاط", "أهم النقاط"] },
  corrections: {
    names: ["correction", "التصحيحات", "التصحيح"],
    inside: fieldNames({ date, text: { names: ["النص"] } }),
  },
});
