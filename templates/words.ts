import { countedNoun } from "../src/arabic/counted-noun.ts";
import { formatNumber } from "../src/arabic/digits.ts";
import type { Digits } from "../src/model/site-settings.ts";
import type { ListSubject } from "../src/model/views.ts";

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

  newsletter: {
    heading: "النشرة الإخبارية",
    invitation: "اشترك في قائمتنا البريدية للحصول على التحديثات الجديدة!",
    email: "البريد الإلكتروني",
    consent: "باشتراكك توافق على أن نرسل إليك نشرتنا بالبريد. يمكنك إلغاء الاشتراك متى شئت.",
    leaveEmpty: "اترك هذا الحقل فارغًا",
    subscribe: "اشترك",
    feedInvitation: "تابع كل جديد ننشره في قارئ الأخبار الذي تفضّله.",
    feed: "تابع موجز الأخبار (RSS)",
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
    day: "يوم",
  } satisfies Record<ListSubject, string>,
  children: "أقسام فرعية",
  website: (name: string) => `موقع ${name}`,
  articles: (count: number, digits: Digits) => countedNoun(count, articleForms, digits),
  pageNumber: (page: number, digits: Digits) => `الصفحة ${formatNumber(page, digits)} من الأرشيف`,
  pages: "صفحات القائمة",
  newer: "مواد أحدث",
  older: "مواد أقدم",

  notFound: {
    title: "الصفحة غير موجودة",
    explanation: "لعل العنوان كُتب خطأً، أو نُقلت الصفحة إلى مكان آخر. ما تبحث عنه قد يكون في أحد هذه الأقسام:",
    home: "عُد إلى الصفحة الأولى",
  },
  moved: {
    title: "انتقلت هذه الصفحة",
    explanation: "إن لم ينتقل بك المتصفح وحده فاتبع هذا الرابط:",
  },
};

/** The six forms of CLDR for `ar`: see `src/arabic/plural.ts`. */
const articleForms = {
  zero: "لا مقالات بعد",
  one: "مقال واحد",
  two: "مقالان",
  few: "{count} مقالات",
  many: "{count} مقالًا",
  other: "{count} مقال",
};

/** What scripts say. Apart from `words`, so that a browser fetches these and nothing else. */
export const playerWords = { original: "افتحه في موقعه الأصلي" };
