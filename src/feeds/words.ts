/** What a feed's item says that no editor wrote: readers show it away from our page, which says it otherwise. */
export const words = {
  source: "المصدر:",
  video: "شاهد المقطع المصوّر",
  audio: "استمع إلى التسجيل",
  document: "نزّل الوثيقة (PDF)",
  entryTime: (date: string, time: string) => `${date}، ${time}`,
};
