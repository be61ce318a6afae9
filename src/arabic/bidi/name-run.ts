/** A letter of a script that runs from left to right; the tatweel counts to no script. */
const LETTER = String.raw`[\p{L}--[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u0640]]`;

/** The same with the marks and digits that stand inside words: «é», «H1N1». */
const WORD_SIGN = String.raw`[[\p{L}\p{M}0-9]--[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u0640\u064B-\u065F]]`;

/** «4K», «50s», «@name», «#tag», «$5M»: signs before the first letter that would jump to its other side. */
const FIRST = `[@#$€£]?[0-9]{0,6}${LETTER}${WORD_SIGN}*`;

/** Inside a word: «AT&T», «Jean-Luc», «U.S», «O’Neil», «Reuters/Ipsos», and the signs of web and e-mail addresses. */
const TIGHT = String.raw`(?:[&'’.@_\-\/+:~=?%#$,·–]{1,4}${WORD_SIGN}+)*`;

/** Between words: a space, «&», the stop of a short title or initial («Dr. », «J. »). No comma: each name of a list is its own. */
const GAP = String.raw`(?:[ \u00A0](?:& )?|(?<=(?<!${WORD_SIGN})\p{Lu}\p{Ll}{0,2})\. )`;

/** «World Cup 2022», as UAX #9 (W7) joins a number to the Latin word before it; not the start of a score, date or share. */
const NUMBER = String.raw`[0-9]{1,4}(?!${WORD_SIGN}|[.,:\-–—\/٫٬][0-9]|[ \u00A0]?[%٪])`;

/** The last stop of «U.S.» and the signs of «Disney+», «C++», «Lego®»; other punctuation belongs to the Arabic sentence. */
const LAST = String.raw`(?:(?<=\.\p{Lu})\.)?(?:\+{1,2}(?!${WORD_SIGN}))?[®™©]?`;

/**
 * Source (for the `v` flag) of a name in another script with everything that belongs to it: several words, inner
 * punctuation, no trailing one. Its parts are disjoint, so it matches in linear time.
 */
export const NAME_RUN = `${FIRST}${TIGHT}(?:${GAP}(?:${FIRST}${TIGHT}|${NUMBER}))*${LAST}`;
