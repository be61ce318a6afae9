/** What pages are called that no editor has named, in their titles, in trails and in feeds. */
export const words = {
  archive: "الأرشيف",
  archiveHolds: "كل ما نشرناه، شهرًا بعد شهر.",
  corrections: "التصحيحات",
  correctionsHold: "حين نخطئ نصحّح الخطأ ونقول ما كان.",
  publishedIn: (month: string) => `ما نشرناه في ${month}.`,
  publishedOn: (day: string) => `ما نشرناه يوم ${day}.`,
};
