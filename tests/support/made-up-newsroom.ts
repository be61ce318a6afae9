import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** An article of a made-up newsroom: the `hour`-th since 2020 began, and whatever a test wants to say of it. */
export type MadeUpArticle = { readonly hour: number; readonly fields?: string; readonly body?: string };

/** Writes a newsroom of `count` articles, one an hour from 2020 on; the same number gives the same bytes. */
export function makeUpNewsroom(folder: string, count: number, settings = ""): void {
  mkdirSync(folder, { recursive: true });
  const site = "title: تجربة\nurl: https://news.example\ntimezone: Asia/Damascus\nitemsPerPage: 10\n";
  writeFileSync(join(folder, "site.yaml"), site + settings);
  writeFileSync(
    join(folder, "sections.yaml"),
    "politics: { title: سياسة }\nsport: { title: رياضة }\nlocal: { title: محليات, parent: politics }\n",
  );
  for (let hour = 0; hour < count; hour += 1) makeUpArticle(folder, { hour });
}

/** Writes one article and gives its path from the folder. */
export function makeUpArticle(folder: string, { hour, fields, body }: MadeUpArticle): string {
  const at = new Date(Date.UTC(2020, 0, 1, hour)).toISOString();
  const path = `articles/${at.slice(0, 4)}/${at.slice(5, 7)}/خبر-${hour}.md`;
  const word = (step: number) => words[(hour * step + (hour >> 4)) % words.length];
  const section = ["politics", "sport", "local"][hour % 3];
  const front = [
    `title: ${word(3)} ${word(5)} ${word(7)} ${word(11)} ${hour}`,
    `date: ${at}`,
    ...(fields === undefined
      ? [`section: ${section}`, `tags: [وسم ${hour % 40}]`, `source: وكالة ${hour % 5}`, `id: ${idOf(hour)}`]
      : [fields]),
  ];
  const text = body ?? Array.from({ length: 60 }, (_, index) => word(index + 2)).join(" ");
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n${front.join("\n")}\n---\n${text}.\n`);
  return path;
}

/** Ten letters of base32, another for each hour. */
function idOf(hour: number): string {
  const letters = "abcdefghijklmnopqrstuvwxyz234567";
  return Array.from({ length: 10 }, (_, place) => letters[((hour >> (place * 3)) % 32) & 31]).join("");
}

const words =
  "بحر جبل نهر مدينة قرية سوق مدرسة جسر ميناء مجلس طريق مطر شتاء صيف قمح زيتون كتاب مسرح ملعب فريق لاعب رئيسة موازنة قانون صوت ضوء باب بيت حي جزيرة سفينة قارب عامل معلم طبيبة كاتب صورة رسالة خريطة نافذة".split(
    " ",
  );
