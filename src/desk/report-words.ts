import { countedNoun } from "../arabic/counted-noun.ts";
import { formatNumber } from "../arabic/digits.ts";
import type { Stage } from "../build/progress.ts";
import type { UsageFault } from "./usage-fault.ts";

/** What the command line says, in one language. Counts are whole numbers. */
export type ReportWords = {
  readonly published: (articles: number) => string;
  readonly held: (articles: number) => string;
  readonly leftOut: (articles: number) => string;
  /** So many files fail and are served in their last good version. */
  readonly lastGood: (files: number) => string;
  readonly files: (written: number, unchanged: number, removed: number) => string;
  readonly problems: (errors: number, advice: number) => string;
  readonly noProblems: string;
  readonly nothingPublished: (earlier: boolean) => string;
  /** Whether an earlier site stands in the output folder. */
  readonly strictRefusal: (earlier: boolean) => string;
  readonly noNewsletter: string;
  readonly effort: (seconds: number, megabytes: number) => string;
  /** `total` is 0 where it cannot be known; `secondsLeft` is undefined while it cannot be told. */
  readonly progress: (stage: Stage, done: number, total: number, secondsLeft: number | undefined) => string;
  readonly timing: (stage: Stage, seconds: number) => string;
  readonly foreignOutput: (folder: string) => string;
  readonly nestedFolders: (inner: string, outer: string) => string;
  readonly changedFile: (path: string) => string;
  readonly busy: (folder: string) => string;
  readonly noSpace: (path: string) => string;
  readonly noPermission: (path: string) => string;
  readonly ownFault: (detail: string) => string;
  readonly notAFolder: (path: string) => string;
  readonly usage: readonly string[];
  readonly wrongUsage: (detail: string) => string;
  readonly usageFault: Readonly<Record<UsageFault["kind"], (option: string, value: string) => string>>;
  readonly wrongNow: (text: string) => string;
  readonly serving: (url: string) => string;
  readonly found: (articles: number) => string;
  readonly noQuery: string;
  readonly noSearchIndex: (folder: string) => string;
  /** A build of so many files is more than common hosts take. */
  readonly manyFiles: (files: number, cap: number) => string;
  readonly outputFiles: (files: number) => string;
  readonly nothingToDo: string;
  readonly massLoss: (lost: number, earlier: number) => string;
  readonly unrecorded: (addresses: number, vanished: number) => string;
  readonly recorded: (addresses: number, file: string, vanished: number) => string;
  readonly rebuilt: (written: number, removed: number, milliseconds: number) => string;
};

const arabicCount = (n: number, forms: Parameters<typeof countedNoun>[1]) => countedNoun(n, forms, "arab");

const articles = (n: number) =>
  arabicCount(n, {
    zero: "لا مواد",
    one: "مادة واحدة",
    two: "مادتان",
    few: "{count} مواد",
    many: "{count} مادة",
    other: "{count} مادة",
  });

const addresses = (n: number) =>
  arabicCount(n, {
    zero: "لا عناوين",
    one: "عنوان واحد",
    two: "عنوانان",
    few: "{count} عناوين",
    many: "{count} عنوانًا",
    other: "{count} عنوان",
  });

const files = (n: number) =>
  arabicCount(n, {
    zero: "لا ملفات",
    one: "ملف واحد",
    two: "ملفان",
    few: "{count} ملفات",
    many: "{count} ملفًا",
    other: "{count} ملف",
  });

const errors = (n: number) =>
  arabicCount(n, {
    zero: "لا أخطاء",
    one: "خطأ واحد",
    two: "خطآن",
    few: "{count} أخطاء",
    many: "{count} خطأً",
    other: "{count} خطأ",
  });

const hints = (n: number) =>
  arabicCount(n, {
    zero: "لا نصائح",
    one: "نصيحة واحدة",
    two: "نصيحتان",
    few: "{count} نصائح",
    many: "{count} نصيحة",
    other: "{count} نصيحة",
  });

const arabicStages: Readonly<Record<Stage, string>> = {
  waiting: "انتظار بناء آخر يعمل الآن في المجلد نفسه",
  reading: "قراءة المحتوى وفحصه",
  pictures: "قياس الصور",
  planning: "تخطيط الصفحات",
  copying: "نسخ الملفات",
  pages: "كتابة الصفحات",
  bundles: "صنع الفهارس والبطاقات",
  removing: "حذف ما لم يعد في الموقع",
};

/** A sentence to stand behind another; nothing where nothing was lost. */
const arabicLoss = (vanished: number) =>
  vanished === 0 ? "" : ` وزال مما سُجّل من قبل: ${addresses(vanished)}.`;

const arabic: ReportWords = {
  published: (n) => `المنشور: ${articles(n)}.`,
  held: (n) => `في الانتظار (مسودات ومواعيد لاحقة): ${articles(n)}.`,
  leftOut: (n) => `مواد لم تُنشر لأخطاء فيها: ${articles(n)}. أصلِح ما في الأسطر أعلاه لتظهر في الموقع.`,
  lastGood: (n) =>
    `ملفات فيها أخطاء، ويعرض الموقع آخر نسخة سليمة منها: ${files(n)}. أصلِح ما في الأسطر أعلاه ليظهر الجديد.`,
  files: (written, unchanged, removed) =>
    `كُتب: ${files(written)} · بقي كما هو: ${files(unchanged)} · حُذف: ${files(removed)}.`,
  problems: (wrong, advice) => `في المحتوى: ${errors(wrong)} · ${hints(advice)}. التفصيل في الأسطر أعلاه.`,
  noProblems: "المحتوى سليم: لا أخطاء فيه ولا نصائح.",
  nothingPublished: (earlier) =>
    earlier
      ? "لم يُنشر شيء، وبقي الموقع السابق كما كان. أصلِح الأخطاء المذكورة أعلاه ثم أعد البناء."
      : "لم يُنشر شيء. أصلِح الأخطاء المذكورة أعلاه ثم أعد البناء.",
  strictRefusal: (earlier) =>
    earlier
      ? "توقف البناء لأن في المحتوى أخطاء، وقد طلبتَ بالخيار \u200E--strict\u200E ألّا يُبنى محتوى فيه خطأ، وبقي الموقع السابق كما كان."
      : "توقف البناء لأن في المحتوى أخطاء، وقد طلبتَ بالخيار \u200E--strict\u200E ألّا يُبنى محتوى فيه خطأ.",
  noNewsletter:
    "النشرة البريدية غير مضبوطة في site.yaml، فتعرض الصفحات رابط التغذية (RSS) مكان استمارة الاشتراك.",
  effort: (seconds, megabytes) =>
    `المدة بالثواني: ${formatNumber(seconds, "arab")} · أكبر ذاكرة بالميغابايت: ${formatNumber(megabytes, "arab")}.`,
  progress: (stage, done, total, secondsLeft) => {
    const count = total > 0 ? ` · ${formatNumber(done, "arab")} من ${formatNumber(total, "arab")}` : "";
    const left =
      secondsLeft === undefined ? "" : ` · الثواني الباقية تقريبًا: ${formatNumber(secondsLeft, "arab")}`;
    return `${arabicStages[stage]}${count}${left}`;
  },
  timing: (stage, seconds) => `${arabicStages[stage]} · المدة بالثواني: ${formatNumber(seconds, "arab")}`,
  foreignOutput: (folder) =>
    `المجلد «${folder}» فيه ملفات لم تصنعها نشرة، ولن تُمسّ. اختر بالخيار \u200E--output\u200E مجلدًا فارغًا أو جديدًا.`,
  nestedFolders: (inner, outer) =>
    `المجلد «${inner}» داخل المجلد «${outer}»، فيختلط ما يُقرأ بما يُكتب. اجعل المحتوى والموقع والذاكرة والتقرير في مجلدات منفصلة.`,
  changedFile: (path) => `تغيّر الملف «${path}» في أثناء البناء. أعد البناء؛ سيكمل من حيث توقف.`,
  busy: (folder) =>
    `بناء آخر يعمل في المجلد «${folder}» منذ أكثر من دقيقة. انتظر حتى ينتهي أو أوقفه، ثم أعد البناء.`,
  noSpace: (path) => `امتلأ القرص عند كتابة «${path}». أفسِح مكانًا ثم أعد البناء؛ سيكمل من حيث توقف.`,
  noPermission: (path) => `لا إذن بالكتابة أو القراءة في «${path}». صحّح صلاحيات المجلد ثم أعد البناء.`,
  ownFault: (detail) => `خطأ في نشرة نفسها، لا في المحتوى: ${detail}`,
  notAFolder: (path) => `«${path}» ملف أو في مساره ملف، والمطلوب مجلد. اختر مسارًا آخر.`,
  usage: [
    "npm run build      يبني المحتوى موقعًا في المجلد _site",
    "npm run check      يسمّي كل مشكلة في المحتوى ولا يكتب شيئًا",
    "npm run search     يسأل فهرس البحث في الموقع: npm run search -- جسر القناطر",
    "npm start          يعرض الموقع ويجدّده مع كل حفظ",
    "npm run urls       يذكر ما لم يُسجَّل من العناوين المنشورة، وما زال منها",
    "",
    "الخيارات بعد علامة --، مثل: npm run build -- --strict",
    "  --content DIR      مجلد المحتوى (content)",
    "  --output DIR       مجلد الموقع (_site)",
    "  --cache DIR        ما يتذكره البناء (.cache)",
    "  --report DIR       تقرير البناء (.report)",
    "  --last-good DIR    النسخ السليمة الأخيرة، تحل محل ما فيه خطأ (وإلا فمن git)",
    "  --now ISO          كأن الساعة الآن كذا: 2025-10-22T12:00:00+03:00",
    "  --strict           لا يبني محتوى فيه خطأ",
    "  --clean            ينسى ما بُني من قبل",
    "  --quiet            لا يقول إلا ما فيه خطأ",
    "  --timings          يذكر مدة كل مرحلة من البناء",
    "  --site DIR         مجلد الموقع الذي يُبحث فيه (_site)، مع search",
    "  --format json      الجواب للبرامج، مع check أو search",
    "  --if-changed       لا يبني إن لم يتغير شيء",
    "  --threads N        عدد الخيوط العاملة معًا، وإن لم يُذكر فبعدد المعالجات",
    "  --portable         يصنع صفحات تُفتح من القرص أو من ملف ZIP، وروابطها إلى index.html، ولا بحث فيها",
    "  --shard K/N        يكتب الجزء K من N أجزاء، وهي مجتمعةً في مجلد واحد الموقعُ كله",
    "  --allow-removals N يسمح بحذف مواد منشورة عددها N",
    "  --record           يسجل العناوين المنشورة في المجلد content/urls، مع urls",
    "  --port N           منفذ العرض، مع start",
    "  --lang ar|en       لغة الرسائل",
  ],
  wrongUsage: (detail) => `استعمال غير صحيح: ${detail}. لرؤية الأوامر والخيارات: npm run build -- --help`,
  usageFault: {
    "unknown-option": (option) => `الخيار «${option}» غير معروف`,
    "missing-value": (option) => `الخيار «${option}» لا قيمة بعده`,
    "needless-value": (option) => `الخيار «${option}» لا تُكتب بعده قيمة`,
    "not-one-of": (option, choices) => `قيمة الخيار «${option}» ليست من هذه: ${choices}`,
    "not-a-number": (option, range) => `قيمة الخيار «${option}» ليست عددًا صحيحًا (${range})`,
  },
  wrongNow: (text) => `«${text}» ليس وقتًا. اكتبه هكذا: \u200E--now 2025-10-22T12:00:00+03:00`,
  serving: (url) => `الموقع على ${url} ويتجدد مع كل حفظ. للإيقاف: Ctrl+C`,
  found: (n) => `نتيجة البحث: ${articles(n)}.`,
  noQuery: "اكتب كلمات البحث: npm run search -- جسر القناطر",
  noSearchIndex: (folder) =>
    `لا فهرس بحث في «${folder}». ابنِ الموقع أولًا بالأمر npm run build، أو سمِّ مجلده بالخيار \u200E--site\u200E.`,
  manyFiles: (n, cap) =>
    `تنبيه: في الموقع ${files(n)}، وكثير من المستضيفين لا يقبل أكثر من ${formatNumber(cap, "arab")}. اختر مستضيفًا يقبلها، أو أوقف في site.yaml ما لا تحتاجه من features.`,
  outputFiles: (n) => `في الموقع كله: ${files(n)}.`,
  nothingToDo: "لم يتغير شيء منذ البناء السابق، فبقي الموقع كما هو (nothing to do).",
  massLoss: (lost, earlier) =>
    `توقف البناء وبقي الموقع السابق كما كان: المواد التي ستُحذف منه ${formatNumber(lost, "arab")} من أصل ${formatNumber(earlier, "arab")}. إن كان هذا مقصودًا فأعد البناء بالخيار \u200E--allow-removals ${lost}\u200E، وإلا فأعد ما حُذف من المحتوى.`,
  unrecorded: (n, vanished) => {
    const kept =
      n === 0
        ? "كل العناوين المنشورة مسجلة."
        : `لم يُسجَّل بعد: ${addresses(n)}. للتسجيل: npm run urls -- --record`;
    return `${kept}${arabicLoss(vanished)}`;
  },
  recorded: (n, file, vanished) => `سُجِّل في «${file}»: ${addresses(n)}.${arabicLoss(vanished)}`,
  rebuilt: (written, removed, milliseconds) =>
    `تجدّد الموقع. كُتب: ${files(written)} · حُذف: ${files(removed)} · المدة بأجزاء الألف من الثانية: ${formatNumber(milliseconds, "arab")}.`,
};

const englishCount = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const englishStages: Readonly<Record<Stage, string>> = {
  waiting: "Waiting for another build that is at work in the same folder",
  reading: "Reading and checking the content",
  pictures: "Measuring pictures",
  planning: "Planning the pages",
  copying: "Copying files",
  pages: "Writing pages",
  bundles: "Making indexes and cards",
  removing: "Removing what is no longer part of the site",
};

const englishLoss = (vanished: number) =>
  vanished === 0 ? "" : ` Recorded before and vanished: ${englishCount(vanished, "address", "addresses")}.`;

const english: ReportWords = {
  published: (n) => `Published: ${englishCount(n, "article", "articles")}.`,
  held: (n) => `Waiting (drafts and later dates): ${englishCount(n, "article", "articles")}.`,
  leftOut: (n) =>
    `NOT published because of errors: ${englishCount(n, "article", "articles")}; see the lines above.`,
  lastGood: (n) =>
    `SERVED IN THEIR LAST GOOD VERSION because of errors: ${englishCount(n, "file", "files")}; see the lines above.`,
  files: (written, unchanged, removed) =>
    `Files: ${written} written, ${unchanged} unchanged, ${removed} removed.`,
  problems: (wrong, advice) =>
    `Content: ${englishCount(wrong, "error", "errors")}, ${englishCount(advice, "piece", "pieces")} of advice; see the lines above.`,
  noProblems: "The content is sound: no errors, no advice.",
  nothingPublished: (earlier) =>
    earlier
      ? "Nothing was published and the earlier site stands. Mend the errors above and build again."
      : "Nothing was published. Mend the errors above and build again.",
  strictRefusal: (earlier) =>
    earlier
      ? "Stopped, because the content has errors and --strict was given. The earlier site stands."
      : "Stopped, because the content has errors and --strict was given.",
  noNewsletter: "No newsletter is set in site.yaml: pages offer the feed in place of the sign-up form.",
  effort: (seconds, megabytes) => `Done in ${seconds} s, with at most ${megabytes} MB of memory.`,
  progress: (stage, done, total, secondsLeft) => {
    const count = total > 0 ? ` · ${done} of ${total}` : "";
    const left = secondsLeft === undefined ? "" : ` · about ${secondsLeft} s left`;
    return `${englishStages[stage]}${count}${left}`;
  },
  timing: (stage, seconds) => `${englishStages[stage]} · ${seconds} s`,
  foreignOutput: (folder) =>
    `"${folder}" holds files that Nashra did not make; they are left alone. Give --output an empty or new folder.`,
  nestedFolders: (inner, outer) =>
    `"${inner}" lies inside "${outer}". Keep content, output, cache and report in folders apart.`,
  changedFile: (path) => `"${path}" changed during the build. Build again; it goes on where it stopped.`,
  busy: (folder) =>
    `Another build has been at work in "${folder}" for over a minute. Wait for its end or stop it, then build again.`,
  noSpace: (path) =>
    `The disk is full (writing "${path}"). Make room and build again; it goes on where it stopped.`,
  noPermission: (path) =>
    `No permission to read or write "${path}". Mend the folder's permissions and build again.`,
  ownFault: (detail) => `A fault of Nashra itself, not of the content: ${detail}`,
  notAFolder: (path) =>
    `"${path}" is a file, or has one in its path, where a folder must be. Choose another path.`,
  usage: [
    "npm run build      builds the content into the folder _site",
    "npm run check      names every problem in the content and writes nothing",
    "npm run search     asks the site's search index: npm run search -- WORD",
    "npm start          shows the site and renews it at every save",
    "npm run urls       lists published addresses not recorded yet, and those that vanished",
    "",
    "Options stand behind --, as in: npm run build -- --strict",
    "  --content DIR      the content folder (content)",
    "  --output DIR       the site's folder (_site)",
    "  --cache DIR        what builds remember (.cache)",
    "  --report DIR       the build's report (.report)",
    "  --last-good DIR    last good versions, served for files that fail (else git's)",
    "  --now ISO          as if the clock showed 2025-10-22T12:00:00+03:00",
    "  --strict           refuses content with any error",
    "  --clean            forgets earlier builds",
    "  --quiet            says only what is wrong",
    "  --timings          tells how long each stage of the build took",
    "  --site DIR         the site to search (_site), with search",
    "  --format json      the answer for programs, with check or search",
    "  --if-changed       builds only if anything would differ",
    "  --threads N        lets N threads work at once; without it as many as there are processors",
    "  --portable         makes pages that open from a disk or a ZIP: links to index.html, no search",
    "  --shard K/N        writes the K-th of N parts; laid into one folder they are the site",
    "  --allow-removals N lets N published articles vanish",
    "  --record           writes published addresses to content/urls, with urls",
    "  --port N           where to show the site, with start",
    "  --lang ar|en       the language of messages",
  ],
  wrongUsage: (detail) => `Wrong usage: ${detail}. For commands and options: npm run build -- --help`,
  usageFault: {
    "unknown-option": (option) => `there is no option "${option}"`,
    "missing-value": (option) => `the option "${option}" has no value behind it`,
    "needless-value": (option) => `the option "${option}" takes no value`,
    "not-one-of": (option, choices) => `the value of "${option}" is none of these: ${choices}`,
    "not-a-number": (option, range) => `the value of "${option}" is no whole number (${range})`,
  },
  wrongNow: (text) => `"${text}" is not a time. Write it like this: --now 2025-10-22T12:00:00+03:00`,
  serving: (url) => `Serving ${url}, renewed at every save. Ctrl+C stops it.`,
  found: (n) => `Found: ${englishCount(n, "article", "articles")}.`,
  noQuery: "Say what to search for: npm run search -- WORD WORD",
  noSearchIndex: (folder) =>
    `"${folder}" holds no search index. Build the site first (npm run build), or name its folder with --site.`,
  manyFiles: (n, cap) =>
    `Warning: the site has ${n} files, and common hosts take ${cap}. Choose a host that takes more, or switch off in site.yaml what you do not need of features.`,
  outputFiles: (n) => `The whole site: ${englishCount(n, "file", "files")}.`,
  nothingToDo: "Nothing has changed since the last build: nothing to do.",
  massLoss: (lost, earlier) =>
    `Stopped, and the earlier site stands: ${lost} of its ${englishCount(earlier, "article", "articles")} would be removed. If that is meant, build again with --allow-removals ${lost}; else bring back what the content has lost.`,
  unrecorded: (n, vanished) => {
    const kept =
      n === 0
        ? "Every published address is recorded."
        : `Not recorded yet: ${englishCount(n, "address", "addresses")}. To record: npm run urls -- --record`;
    return `${kept}${englishLoss(vanished)}`;
  },
  recorded: (n, file, vanished) =>
    `Recorded in "${file}": ${englishCount(n, "address", "addresses")}.${englishLoss(vanished)}`,
  rebuilt: (written, removed, milliseconds) =>
    `Renewed: ${written} written, ${removed} removed (${milliseconds} ms).`,
};

/** The command line's words; Arabic unless `--lang en` says otherwise. */
export const reportWords: Readonly<Record<"ar" | "en", ReportWords>> = { ar: arabic, en: english };
