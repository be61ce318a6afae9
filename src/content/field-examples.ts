/** A field as a file of this path may hold it, and the same with its value in quotes. */
export function fieldExamples(path: string): { readonly example: string; readonly quoted: string } {
  const [, example, quoted] = byFile.find(([file]) => file.test(path)) ?? inArticle;
  return { example, quoted };
}

type FileExamples = readonly [file: RegExp, example: string, quoted: string];

const inArticle: FileExamples = [/^/, "title: عنوان المادة", 'title: "بيان: لا تغيير"'];

const byFile: readonly FileExamples[] = [
  [/^front-page\.yaml$/, "lead: 2025/10/سوق-القرية", 'lead: "2025/10/سوق-القرية"'],
  [/^site\.yaml$/, "title: اسم الموقع", 'title: "نشرة: أخبار المدينة"'],
  [/^sections\.yaml$/, "politics: { title: سياسة }", 'politics: { title: "سياسة: محلية" }'],
  [/^tags\.yaml$/, "aleppo: { title: حلب }", 'aleppo: { title: "حلب: المدينة" }'],
  [/^series\.yaml$/, "river: { title: حكايات النهر }", 'river: { title: "النهر: حكايات" }'],
  [/^sources\.yaml$/, "agency: { title: وكالة الأنباء }", 'agency: { title: "وكالة: الأنباء" }'],
  [/^authors\//, "name: ليلى حداد", 'bio: "كاتبة: قصص ومقالات"'],
  [/^pages\//, "title: من نحن", 'title: "من نحن: قصتنا"'],
];
