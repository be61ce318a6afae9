import type { Problem } from "../model/problem.ts";
import { messagesAr } from "./messages-ar.ts";
import { messagesEn } from "./messages-en.ts";
import { type ProblemCode, severities } from "./problem-code.ts";
import type { Sentence } from "./sentence.ts";
import { visibleText } from "./visible-text.ts";

export type ProblemLanguage = "ar" | "en";

/** What is wrong and what would be right, in whole sentences. */
export type Description = { readonly message: string; readonly remedy: string | undefined };

/** A code that this room does not know: other rooms report problems too. */
const unnamed: Readonly<Record<ProblemLanguage, string>> = {
  ar: "في هذا الموضع مشكلة رمزها «{code}».",
  en: "There is a problem here with the code «{code}».",
};

/** A list to choose from is of no use when it is cut. */
const longestChoice = 500;

const advice: Readonly<Record<ProblemLanguage, string>> = { ar: "نصيحة: ", en: "Advice: " };

/** Turns a problem into words. Values come from files, so each is made harmless before it enters a sentence. */
export function describeProblem(problem: Problem, language: ProblemLanguage): Description {
  if (!isKnown(problem.code))
    return { message: fill(unnamed[language], { code: problem.code }), remedy: undefined };
  const sentence: Sentence = (language === "ar" ? messagesAr : messagesEn)[problem.code];
  const remedy = hasSuggestion(problem) ? (sentence.suggest ?? sentence.remedy) : sentence.remedy;
  return {
    message: fill(sentence.message, problem.values),
    remedy: remedy === undefined ? undefined : fill(remedy, problem.values),
  };
}

/**
 * `path:line:column  field  what is wrong  what would be right`, two spaces between the parts, always one line. Advice
 * says that it is advice, because nothing else in the line tells what leaves an article out.
 */
export function problemLine(problem: Problem, language: ProblemLanguage): string {
  const { message, remedy } = describeProblem(problem, language);
  const place = `${visibleText(problem.path)}:${problem.line}:${problem.column}`;
  const mark = problem.severity === "advice" ? advice[language] : "";
  const parts = [
    place,
    visibleText(problem.field),
    `${mark}${message}`,
    ...(remedy === undefined ? [] : [remedy]),
  ];
  return parts.join("  ");
}

function isKnown(code: string): code is ProblemCode {
  return Object.hasOwn(severities, code);
}

function hasSuggestion(problem: Problem): boolean {
  return (problem.values["suggestion"] ?? "") !== "";
}

function fill(sentence: string, values: Problem["values"]): string {
  return sentence.replace(/\{(\p{L}+)\}/gu, (_, name: string) =>
    visibleText(values[name] ?? "", name === "known" ? longestChoice : undefined),
  );
}
