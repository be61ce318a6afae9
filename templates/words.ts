import { countedNoun } from "../src/arabic/counted-noun.ts";
import { formatNumber } from "../src/arabic/digits.ts";
import type { ArticleKind, Embed } from "../src/model/article.ts";
import type { Digits } from "../src/model/site-settings.ts";
import type { ListSubject, NewsletterResult } from "../src/model/views.ts";

const moreResults = "مزيد من النتائج";

/** Every word a reader sees that no editor wrote. Each is a whole sentence or label; what varies is a parameter. */
export const words = {
  skipToContent: "انتقل إلى المحتوى",
  darkMode: "الوضع المظلم",
  frontPage: "الصفحة الأولى",
  logoLeadsHome: (site: string) => `${site}: الصفحة الأولى`,
  sections: "الأقسام",
  trail: "مسار الصفحة",

  published: (when: string) => `نُشر ${when}`,
  updated: (when: string) => `حُدّث ${when}`,
  dayAndTime: (day: string, time: string) => `${day}، الساعة ${time}`,
  writtenBy: "بقلم:",
  tags: "الوسوم",
  source: "المصدر:",
  originalPiece: "الأصل",
  originalPieceOf: (source: string) => `الأصل في موقع ${source}`,

  kind: {
    opinion: "رأي",
    explainer: "شرح",
    gallery: "معرض صور",
    video: "فيديو",
    audio: "صوت",
    live: "تغطية مباشرة",
    document: "وثيقة",
  } satisfies Record<Exclude<ArticleKind, "news">, string>,
  /** `{age}` is for «قبل ثلاث سنوات», which only the reader's clock knows: see `scripts/say-story-age.ts`. */
  oldStory: {
    news: "هذا الخبر منشور {age}",
    opinion: "هذا المقال منشور {age}",
    explainer: "هذا الشرح منشور {age}",
    gallery: "هذا المعرض منشور {age}",
    video: "هذا المقطع منشور {age}",
    audio: "هذا التسجيل منشور {age}",
    live: "آخر ما في هذه التغطية منشور {age}",
    document: "هذه الوثيقة منشورة {age}",
  } satisfies Record<ArticleKind, string>,
  newStory: "{age}",
  keyPoints: "أبرز النقاط",
  shareAddress: "رابط قصير للمشاركة:",
  clippingOf: (site: string) => `قصاصة من «${site}»:`,
  articleTools: "أدوات القراءة",
  share: {
    open: "شارك",
    heading: "شارك هذه المادة",
    copy: "انسخ الرابط",
    way: {
      whatsapp: "واتساب",
      telegram: "تلغرام",
      x: "إكس",
      facebook: "فيسبوك",
      email: "البريد الإلكتروني",
    },
  },
  contents: "في هذا المقال",
  readingTime: (minutes: number, digits: Digits) => countedNoun(minutes, minutesOfReadingForms, digits),
  lite: {
    name: "نسخة خفيفة",
    explanation: "كلمات المادة وحدها، لمن كان اتصاله بطيئًا أو مكلفًا.",
    about: "هذه نسخة خفيفة: كلمات المادة وحدها.",
    whole: "النسخة الكاملة",
    picture: (alt: string) => `صورة: ${alt}`,
    leadPicture: "صورة المادة",
  },
  corrected: "صُحّحت هذه المادة",
  correctionsHeading: (count: number) => (count === 1 ? "تصحيح" : "تصحيحات"),
  related: "مواد ذات صلة",
  besides: "مواد أخرى في القسم",
  olderNeighbour: "السابق في القسم",
  newerNeighbour: "التالي في القسم",
  series: {
    heading: (series: string) => `سلسلة «${series}»`,
    part: (part: number, digits: Digits) => `الجزء ${formatNumber(part, digits)}`,
    earlier: "ما سبق من السلسلة",
    next: "التالي في السلسلة",
    all: "كل مواد السلسلة",
  },
  gallery: {
    heading: "صور المعرض",
    extent: (count: number, digits: Digits) => countedNoun(count, photographForms, digits),
    place: (number: number, count: number, digits: Digits) =>
      `الصورة ${formatNumber(number, digits)} من ${formatNumber(count, digits)}`,
  },
  embed: {
    watch: "شاهد الفيديو",
    listen: "استمع إلى التسجيل",
    download: "نزّل الملف",
    note: (site: string) => `لا تتصل هذه الصفحة بموقع ${site} قبل أن تضغط هنا.`,
    site: {
      youtube: "يوتيوب",
      vimeo: "فيميو",
      dailymotion: "ديلي موشن",
      soundcloud: "ساوند كلاود",
      archive: "أرشيف الإنترنت",
    } satisfies Record<Exclude<Embed["provider"], "own">, string>,
  },
  live: {
    ended: (when: string) => `انتهت التغطية ${when}`,
    endedAge: "انتهت التغطية {age}",
    newestAge: "آخر تحديث {age}",
    entries: "مجريات التغطية",
    index: (count: number, digits: Digits) => `فهرس التغطية: ${countedNoun(count, updateForms, digits)}`,
    permalink: "رابط التحديث",
    permalinkOf: (when: string) => `رابط التحديث: ${when}`,
  },
  document: {
    open: "افتح الوثيقة",
    download: "نزّل الوثيقة",
    pages: (count: number, digits: Digits) => countedNoun(count, pageForms, digits),
    size: sizeOfFile,
  },

  newsletter: {
    heading: "النشرة الإخبارية",
    invitation: "اشترك في قائمتنا البريدية للحصول على التحديثات الجديدة!",
    email: "البريد الإلكتروني",
    consent: "باشتراكك توافق على أن نرسل إليك نشرتنا بالبريد. يمكنك إلغاء الاشتراك متى شئت.",
    leaveEmpty: "اترك هذا الحقل فارغًا",
    subscribe: "اشترك",
    feedInvitation: "تابع كل جديد ننشره في قارئ الأخبار الذي تفضّله.",
    feed: "تابع موجز الأخبار (RSS)",
    home: "اقرأ أخبار اليوم",
    /** Each explanation sentence by sentence, a paragraph each. */
    results: {
      sent: {
        title: "بقيت خطوة واحدة",
        explanation: [
          "أرسلنا إلى بريدك رسالة فيها رابط. افتحه ليبدأ اشتراكك.",
          "إن لم تجد الرسالة بعد دقائق فابحث عنها في مجلد الرسائل غير المرغوبة.",
        ],
      },
      confirmed: {
        title: "تم اشتراكك",
        explanation: ["ستصلك نشرتنا من الآن.", "في آخر كل رسالة رابط يلغي اشتراكك متى شئت."],
      },
      unsubscribed: {
        title: "أُلغي اشتراكك",
        explanation: ["لن نرسل إليك نشرتنا بعد اليوم.", "إن ألغيته سهوًا فاشترك من جديد:"],
      },
      "wrong-address": {
        title: "عنوان البريد غير صحيح",
        explanation: ["لم نستطع قراءة العنوان الذي كتبته.", "راجع أحرفه، ثم اكتبه من جديد:"],
      },
      expired: {
        title: "لم يعد هذا الرابط صالحًا",
        explanation: [
          "لعل مدته انتهت، أو فتحته من قبل.",
          "إن كانت نشرتنا لا تصلك فاشترك من جديد، وسنرسل إليك رابطًا آخر:",
        ],
      },
      failed: {
        title: "تعذّر تسجيل اشتراكك",
        explanation: ["حدث خلل عندنا، ولم يُحفظ عنوانك.", "أعد المحاولة بعد قليل:"],
      },
    } satisfies Record<NewsletterResult, { readonly title: string; readonly explanation: readonly string[] }>,
  },

  feed: "موجز الأخبار (RSS)",
  feedOf: (site: string) => `موجز أخبار ${site}`,
  feedOfList: (list: string, site: string) => `موجز «${list}» من ${site}`,
  siteLinks: "روابط الموقع",

  latest: "أحدث الأخبار",
  allOf: (section: string) => `كل مواد قسم ${section}`,
  nothingYet: "لم يُنشر شيء هنا بعد.",

  subject: {
    section: "قسم",
    tag: "وسم",
    source: "مصدر",
    author: "بقلم",
    series: "سلسلة",
    day: "أخبار يوم",
  } satisfies Record<ListSubject, string>,
  children: "أقسام فرعية",
  website: (name: string) => `موقع ${name}`,
  articles: (count: number, digits: Digits) => countedNoun(count, articleForms, digits),
  pageNumber: (page: number, digits: Digits) => `الصفحة ${formatNumber(page, digits)} من الأرشيف`,
  neighbours: { all: "صفحات القائمة", newer: "مواد أحدث", older: "مواد أقدم" },

  searchPage: {
    title: "البحث",
    archive: "الأرشيف",
    query: "ابحث في كل ما نشرناه",
    submit: "ابحث",
    limits: "تضييق البحث",
    section: "القسم",
    anySection: "كل الأقسام",
    year: "السنة",
    anyYear: "كل السنوات",
    tag: "الوسم",
    source: "المصدر",
    results: "نتائج البحث",
    more: moreResults,
    withoutScript: "يحتاج البحث إلى جافاسكريبت، وهو معطل في متصفحك. كل ما نشرناه تجده في هذه الأقسام:",
  },

  notFound: {
    title: "الصفحة غير موجودة",
    explanation: "لعل العنوان كُتب خطأً، أو نُقلت الصفحة إلى مكان آخر. ما تبحث عنه قد يكون في أحد هذه الأقسام:",
    home: "عُد إلى الصفحة الأولى",
  },
  offline: {
    title: "لا اتصال بالإنترنت",
    explanation: "تعذّر فتح الصفحة التي طلبتها لأن الاتصال مقطوع، وهي ليست محفوظة على جهازك.",
    again: "أعد المحاولة",
    front: "الصفحة الأولى كما حُفظت",
    saved: "المحفوظة للقراءة لاحقًا",
    kept: "صفحات قرأتها، وهي على جهازك",
  },
  saved: {
    title: "المحفوظة",
    explanation: "مواد حفظتها للقراءة لاحقًا. هي على هذا الجهاز وحده، وتُفتح بلا اتصال، ولا يعلم بها أحد غيرك.",
    withoutScript: "يحتاج الحفظ إلى جافاسكريبت، وهو معطل في متصفحك.",
  },
  moved: {
    title: "انتقلت هذه الصفحة",
    explanation: "إن لم ينتقل بك المتصفح وحده فاتبع هذا الرابط:",
  },
  gone: {
    title: "لم تعد هذه المادة متاحة",
    withdrawn: (when: string) => `نشرنا هنا مادة ثم سحبناها يوم ${when}.`,
    because: (reason: string) => `سبب السحب: ${reason}`,
    expired: "نُشرت هنا مادة لمدة محددة، وقد انتهت مدتها.",
  },

  search: "البحث",
  archive: {
    title: "الأرشيف",
    explanation: "كل ما نشرناه، شهرًا بعد شهر.",
    browse: "تصفّح أرشيف الأخبار",
    month: (name: string, year: string) => `${name} ${year}`,
    calendar: (month: string) => `تقويم ${month}: كل يوم يقود إلى أخباره`,
    /** Between a day's number and how much it holds, for those who listen: «٢٢ أكتوبر ٢٠٢٥: ٥ مواد». */
    dayOf: (month: string) => `${month}:`,
    /** Sunday first, as calendars shorten the names where room is scarce. */
    weekdayInitials: ["ح", "ن", "ث", "ر", "خ", "ج", "س"],
    neighbours: { all: "الأشهر المجاورة", newer: "شهر أحدث", older: "شهر أقدم" },
  },
  corrections: {
    title: "التصحيحات",
    explanation: "حين نخطئ نصحّح الخطأ ونقول ما كان. هذا ما صحّحناه، وأحدثه أولًا.",
    corrected: (when: string) => `صُحّح ${when}`,
    inArticle: "في مادة:",
    none: "لم نصحّح شيئًا بعد.",
    feed: "موجز التصحيحات (RSS)",
    neighbours: { all: "صفحات التصحيحات", newer: "تصحيحات أحدث", older: "تصحيحات أقدم" },
  },
  strip: {
    title: "آخر الأخبار",
    breaking: "عاجل",
    previous: "الخبر السابق",
    next: "الخبر التالي",
    start: "حرّك شريط الأخبار",
    stop: "أوقف حركة الشريط",
  },
};

/** The six forms of CLDR for `ar`: see `src/arabic/plural.ts`. */
const articleForms = {
  zero: "لا مواد بعد",
  one: "مادة واحدة",
  two: "مادتان",
  few: "{count} مواد",
  many: "{count} مادة",
  other: "{count} مادة",
};
const photographForms = {
  zero: "لا صور بعد",
  one: "صورة واحدة",
  two: "صورتان",
  few: "{count} صور",
  many: "{count} صورة",
  other: "{count} صورة",
};
const minutesOfReadingForms = {
  zero: "أقل من دقيقة للقراءة",
  one: "دقيقة واحدة للقراءة",
  two: "دقيقتان للقراءة",
  few: "{count} دقائق للقراءة",
  many: "{count} دقيقة للقراءة",
  other: "{count} دقيقة للقراءة",
};
const pageForms = {
  zero: "لا صفحات",
  one: "صفحة واحدة",
  two: "صفحتان",
  few: "{count} صفحات",
  many: "{count} صفحة",
  other: "{count} صفحة",
};
const updateForms = {
  zero: "لا تحديثات بعد",
  one: "تحديث واحد",
  two: "تحديثان",
  few: "{count} تحديثات",
  many: "{count} تحديثًا",
  other: "{count} تحديث",
};

/** Units of a thousand, as CLDR counts and names them; in Arabic they stay the same after any number. */
function sizeOfFile(bytes: number, digits: Digits): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${formatNumber(kilobytes, digits)} كيلوبايت`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10, digits)} ميغابايت`;
}

/** What scripts say. Apart from `words`, so that a browser fetches these and nothing else. */
export const playerWords = { original: "افتحه في موقعه الأصلي" };

/** What the tools of an article say (`scripts/modules/article-tools.ts`). */
export const toolWords = {
  share: "شارك",
  copied: "نُسخ الرابط",
  textSize: "حجم النص",
  smaller: "صغّر النص",
  larger: "كبّر النص",
  sizes: ["النص بحجمه المعتاد", "النص كبير", "النص أكبر", "النص بأكبر حجم"],
  listen: "استمع",
};

export const copyWords = { failed: "تعذّر النسخ" };

/** What offers to give a selected passage away (`scripts/modules/quoting.ts`). */
export const quoteWords = {
  bar: "مشاركة الاقتباس",
  share: "شارك الاقتباس",
  copy: "انسخ الاقتباس",
  copied: "نُسخ الاقتباس مع رابطه",
};

/** What stands in the strip where the newest headlines cannot be had. */
export const stripWords = { kept: "بلا شبكة: نسخة محفوظة على جهازك" };

/** What reads an article aloud (`scripts/modules/listening.ts`). */
export const listenWords = {
  bar: "الاستماع إلى المقال",
  start: "استمع",
  pause: "أوقف مؤقتًا",
  resume: "تابع الاستماع",
  end: "أنهِ الاستماع",
};

/** What the script says that keeps an article on the reader's device. */
export const savingWords = {
  save: "احفظ للقراءة لاحقًا",
  saveShort: "احفظ",
  saved: "حُفظت المادة على جهازك.",
  removed: "حُذفت المادة من المحفوظة.",
  list: "المحفوظة",
  failed: "تعذّر الحفظ. تحقق من الاتصال ومن المساحة الباقية على جهازك.",
  full: "امتلأت المحفوظة. احذف منها ثم احفظ هذه.",
};

/** What the script says that lists the saved articles. */
export const savedWords = {
  removed: "حُذفت المادة من المحفوظة.",
  remove: "احذف",
  removeThis: (headline: string) => `احذف من المحفوظة: ${headline}`,
  none: "لا مواد محفوظة بعد. تحت عنوان كل مادة زر يحفظها هنا.",
  unable: "لا يقدر متصفحك على حفظ المواد.",
};

/** What the search page's script says. `more` when older articles have not been asked yet. */
export const searchWords = {
  found: (count: number, more: boolean, digits: Digits) => {
    const results = countedNoun(count, resultForms, digits);
    return more
      ? `في الأحدث مما نُشر: ${results}. اطلب «${moreResults}» للبحث في الأقدم.`
      : `نتيجة البحث: ${results}.`;
  },
  nothing: "لا نتائج لهذا البحث. جرّب كلمة أخرى، أو اكتبها بطريقة أخرى، أو وسّع حدود البحث.",
  searching: "جارٍ البحث…",
  failed: "تعذّر البحث. تحقق من الاتصال ثم أعد المحاولة؛ وقد لا يقدر متصفح قديم على تشغيله.",
};

const resultForms = {
  zero: "لا مواد",
  one: "مادة واحدة",
  two: "مادتان",
  few: "{count} مواد",
  many: "{count} مادة",
  other: "{count} مادة",
};
