import type { MonthNames } from "../model/site-settings.ts";

// Tables of our own: ICU's spelling changes between versions, and a printed page must not depend on the Node that
// built it. Source: CLDR 48, `ar`, Gregorian and Islamic calendars, wide format names.

const WEEKDAYS = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];

const EGYPT = words("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر");
const LEVANT = list(
  "كانون الثاني، شباط، آذار، نيسان، أيار، حزيران، تموز، آب، أيلول، تشرين الأول، تشرين الثاني، كانون الأول",
);
const MAGHREB = words("جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر");
const MOROCCO = words("يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر");
const MAURITANIA = words("يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر");
const DUAL = LEVANT.map((name, month) => `${name} (${EGYPT[month]})`);

const MONTHS: Readonly<Record<MonthNames, readonly string[]>> = {
  egypt: EGYPT,
  levant: LEVANT,
  maghreb: MAGHREB,
  morocco: MOROCCO,
  mauritania: MAURITANIA,
  dual: DUAL,
};

const HIJRI_MONTHS = list(
  "محرم، صفر، ربيع الأول، ربيع الآخر، جمادى الأولى، جمادى الآخرة، رجب، شعبان، رمضان، شوال، ذو القعدة، ذو الحجة",
);

/** Seven names, Sunday first. */
export function weekdayNames(): readonly string[] {
  return WEEKDAYS;
}

/** Twelve names, January first. */
export function monthNames(set: MonthNames): readonly string[] {
  return MONTHS[set];
}

/** Twelve names, Muharram first. */
export function hijriMonthNames(): readonly string[] {
  return HIJRI_MONTHS;
}

function words(text: string): string[] {
  return text.split(" ");
}

function list(text: string): string[] {
  return text.split("، ");
}
