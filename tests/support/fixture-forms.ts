import type { ArticleKind } from "../../src/model/article.ts";
import type { UrlPath } from "../../src/model/url-path.ts";
import type { ArticleView, FigureView, Link, LiveEntryView } from "../../src/model/views.ts";
import { articleView, drawing, type Surroundings, shellAt, storyView } from "./fixture-views.ts";

// An article of every kind, each with everything that its kind can show.

/** The page of each kind of article, at `/2025/10/<kind>/`; the news has everything that may stand around an article. */
export function articleOfEachKind(around: Surroundings = {}): Record<ArticleKind, ArticleView> {
  return {
    news: ofKind("news", { ...withEverythingAround, form: { kind: "news" } }, around),
    opinion: ofKind("opinion", { headline: "مدينة بلا أرصفة", form: { kind: "opinion" } }, around),
    explainer: ofKind(
      "explainer",
      { headline: "كيف يُحسب سعر الخبز؟", keyPoints: points, form: { kind: "explainer" } },
      around,
    ),
    gallery: ofKind(
      "gallery",
      { headline: "يوم في سوق الرابية", form: { kind: "gallery", images: photographs } },
      around,
    ),
    video: ofKind(
      "video",
      { headline: "جولة في المرفأ القديم", form: { kind: "video", embed: film } },
      around,
    ),
    audio: ofKind(
      "audio",
      { headline: "حديث عن الغناء القديم", form: { kind: "audio", embed: song } },
      around,
    ),
    live: ofKind("live", { ...coverage, keyPoints: points }, around),
    document: ofKind("document", { headline: "نص تقرير المياه السنوي", form: report }, around),
  };
}

function ofKind(kind: ArticleKind, changes: Partial<ArticleView>, around: Surroundings): ArticleView {
  return articleView({ body: shortBody, shell: shellAt(`/2025/10/${kind}/`, around), ...changes });
}

/** A moment of 22 October 2025 on the newsroom's clock, `HH:MM`. */
export function momentAt(time: string) {
  const iso = `2025-10-22T${time}:00+03:00`;
  return { epoch: Date.parse(iso), iso };
}

const shortBody = {
  html: "<p>مقدمة قصيرة تقول للقارئ ما الذي سيراه هنا، ولماذا يستحق أن يُرى، ثم تتركه مع ما جاء من أجله.</p><p>وفقرة ثانية أقصر منها.</p>",
};

const points = [
  "فُتح الجسر أمام المشاة صباح اليوم بعد عامين من الإغلاق.",
  "تعود السيارات إليه تدريجًا خلال أسبوعين.",
  "بلغت كلفة الترميم أقل مما أُعلن.",
];

const film = {
  provider: "youtube",
  original: "https://www.youtube.com/watch?v=abcdefghijk",
  player: "https://www.youtube-nocookie.com/embed/abcdefghijk",
} as const;

const song = {
  provider: "soundcloud",
  original: "https://soundcloud.com/newsroom/old-song",
  player: "https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fnewsroom%2Fold-song",
} as const;

const report = { kind: "document", path: "/media/taqrir-2025.pdf", bytes: 1_437_000, pages: 12 } as const;

const photographs: readonly FigureView[] = [
  photograph("/media/drawing.svg", 1200, 800, "الباعة يفتحون دكاكينهم قبل الشروق."),
  photograph(
    "/media/tall.svg",
    800,
    1200,
    "سلّم الحجر الذي يصل السوق بالحي القديم، وعليه من كتب اسمه قبل مئة عام.",
  ),
  photograph("/media/drawing.svg", 1200, 800, undefined),
  photograph("/media/drawing.svg", 1200, 800, "آخر النهار."),
  photograph("/media/wide.svg", 1600, 600, "السوق من سطح المدرسة."),
];

function photograph(path: UrlPath, width: number, height: number, caption: string | undefined): FigureView {
  return { path, width, height, alt: `رسم: ${caption ?? "عربة فاكهة"}`, caption, credit: "رسم: نشرة" };
}

const coverage: Partial<ArticleView> = {
  headline: "إعادة فتح جسر الرابية: تغطية لحظة بلحظة",
  form: {
    kind: "live",
    ended: undefined,
    entries: [
      entry(
        "16:05",
        "أول حافلة تعبر",
        "<p>عبرت قبل دقائق أول حافلة ركاب، وعلى متنها عمال الترميم أنفسهم.</p>",
      ),
      entry("14:30", undefined, "<p>توقف المطر، وعاد المصورون إلى الضفة الشمالية.</p>"),
      entry(
        "14:30-2",
        "كلمة رئيسة البلدية",
        "<p>قالت رئيسة البلدية إن العمل انتهى قبل موعده.</p><blockquote><p>هذا الجسر لأهل الضفتين.</p></blockquote>",
      ),
      entry("11:30", "المشاة أولًا", "<p>رُفعت الحواجز في الحادية عشرة والنصف.</p>"),
    ],
  },
};

function entry(time: string, headline: string | undefined, html: string): LiveEntryView {
  const published = momentAt(time.slice(0, 5));
  return { id: `entry-20251022-${time.replace(":", "")}`, published, headline, body: { html } };
}

const link = (name: string, title: string): Link => ({ path: `/2025/09/${name}/`, title });

const withEverythingAround: Partial<ArticleView> = {
  keyPoints: points,
  corrections: [
    { date: momentAt("15:00"), text: "ذكرنا أن طول الجسر ٢٠٠ متر، والصحيح ١٢٠ مترًا." },
    { date: momentAt("18:20"), text: "كُتب اسم المهندسة ليلى الخيّاط خطأً في نسخة سابقة." },
  ],
  series: {
    series: { path: "/series/جسور/", title: "جسور المدينة" },
    part: 3,
    earlier: [link("bridge-1", "الجسر الأول: حجر من الجبل"), link("bridge-2", "الجسر الثاني: طريق القوافل")],
    next: link("bridge-4", "الجسر الرابع: من الخشب إلى الفولاذ"),
  },
  shareAddress: "/s/k7m2p9q4wd/",
  older: link("older", "البلدية تعلن موعد إعادة فتح الجسر"),
  newer: link("newer", "زحام عند مدخل المدينة الشمالي بعد يوم من فتح الجسر أمام المشاة"),
  related: [
    storyView(2),
    storyView(3, { form: "opinion", voices: ["هالة المنصوري"], headline: "من يدفع ثمن الانتظار؟" }),
    storyView(4, { form: "gallery", image: drawing }),
    storyView(5, { form: "live" }),
  ],
  tags: [
    { path: "/tags/جسور/", title: "جسور" },
    { path: undefined, title: "البلدية" },
  ],
};
