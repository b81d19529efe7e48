/** Days as ISO 8601 strings, in the Gregorian calendar unless said otherwise. */

export const DAY = 86_400_000;

const jalali = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric',
});

export const instant = (day) => Date.parse(`${day}T00:00:00Z`);
export const isoDay = (time) => new Date(time).toISOString().slice(0, 10);
export const plusDays = (day, days) => isoDay(instant(day) + days * DAY);

const pad = (value, width = 2) => String(value).padStart(width, '0');

/** Year, month and day of an instant in a calendar (`persian` or `gregorian`), months from 1. */
export function fields(time, calendar) {
  if (calendar !== 'persian') {
    const date = new Date(time);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  const parts = Object.fromEntries(jalali.formatToParts(time).map(({ type, value }) => [type, value]));
  return { year: Number(parts.year), month: Number(parts.month), day: Number(parts.day) };
}

/** The instant at which a day of a calendar begins; a month past 12 is one of the following year. */
export function startOf(calendar, year, month = 1, day = 1) {
  const carried = year + Math.floor((month - 1) / 12);
  const within = ((month - 1) % 12 + 12) % 12 + 1;
  return calendar === 'persian'
    ? persianMonth(carried, within) + (day - 1) * DAY
    : Date.UTC(carried, within - 1, day);
}

/** A guess from the mean year that is at most a few days off, corrected by what Intl says of it. */
function persianMonth(year, month) {
  const ordinal = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  let time = Date.UTC(622, 2, 21) + Math.floor((year - 1) * 365.2422) * DAY + ordinal * DAY;
  for (let step = 0; step < 8; step++) {
    const at = fields(time, 'persian');
    if (at.year === year && at.month === month) return time - (at.day - 1) * DAY;
    time += (at.year * 12 + at.month < year * 12 + month ? 1 : -1) * 3 * DAY;
  }
  throw new RangeError(`no month ${year}-${month}`);
}

/** A day in the numbers of a calendar: `1386-07-24`. */
export function inNumbers(day, calendar) {
  const { year, month, day: ofMonth } = fields(instant(day), calendar);
  return `${pad(year, 4)}-${pad(month)}-${pad(ofMonth)}`;
}

const DIGITS = /[۰-۹٠-٩]/g;
const ascii = (text) => text.replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));

/**
 * The first and last day of a year, month or day written in numbers, in any digits, parted by `-`, `/` or `.`;
 * null where it is none.
 */
export function readDate(text, calendar) {
  const form = /^(\d{3,4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$/.exec(ascii(text.trim()));
  if (!form) return null;
  const [year, month, day] = form.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year < 100 || month === 0 || month > 12) return null;
  const first = startOf(calendar, year, month, day);
  const { day: actual } = fields(first, calendar);
  if (day !== undefined && actual !== day) return null;
  const next = day !== undefined ? first + DAY : month !== undefined ? startOf(calendar, year, month + 1) : startOf(calendar, year + 1);
  return { first: isoDay(first), last: isoDay(next - DAY) };
}
