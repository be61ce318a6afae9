/**
 * A piece of a right-to-left text and what protects it from its neighbours (and them from it):
 * `auto` is `<bdi>`, whose direction is that of its first letter; `ltr` is `<bdi dir="ltr">`, for runs without letters
 * that must keep the order of typing; `override` is `<bdo dir="ltr">`, for those written in Arabic-Indic digits, whose
 * groups would be reordered even inside a left-to-right isolate (UAX #9, N1: numbers act as right-to-left).
 */
export type Run = { readonly text: string; readonly isolation: "none" | "auto" | "ltr" | "override" };
