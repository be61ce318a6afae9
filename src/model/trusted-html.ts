/**
 * Markup that Nashra itself made from checked input. Templates escape every string and print only this as it is, so a
 * string can never be mistaken for it.
 */
export type TrustedHtml = { readonly html: string };
