import { DAY, fields, instant, plusDays } from './calendar.js';
import { isolated, number, page, t } from './page.js';

/** Spans of days in words; the server says them by the same rules (DateWords). */

const LONG_SPAN_DAYS = 62;
const formats = new Map();

function monthName(time, calendar, style) {
  const key = `${calendar} ${style}`;
  if (!formats.has(key)) {
    const ca = calendar === 'persian' ? 'persian' : 'gregory';
    formats.set(key, new Intl.DateTimeFormat(`${page.locale === 'fa' ? 'fa-IR' : 'en-GB'}-u-ca-${ca}`, { timeZone: 'UTC', month: style, day: 'numeric', year: 'numeric' }));
  }
  return formats.get(key).formatToParts(time).find(({ type }) => type === 'month').value;
}

/** A number, or a text of numbers, in the digits of the page's language. */
export const digits = (value) => (page.locale === 'fa' ? String(value).replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[digit]) : String(value));

const join = (words) => words.filter(Boolean).join(' ');

/** One instant in words, down to `year`, `month` or `day`; `style` is `long` or `short` month names. */
export function inWords(time, calendar, precision, style = 'long') {
  const { year, day } = fields(time, calendar);
  return join([
    precision === 'day' && digits(day),
    precision !== 'year' && monthName(time, calendar, style),
    digits(year),
  ]);
}

const joined = (first, last) => (first === last ? first : t('date.range', { first, last }));

/** What begins with a day: a `year`, a `month`, or nothing more than the `day`. */
function begun(start, calendar) {
  const { month, day } = fields(instant(start), calendar);
  return day > 1 ? 'day' : month > 1 ? 'month' : 'year';
}

/** The days from `earliest` to `latest`, both inclusive, either null where that side is open. */
export function span(earliest, latest, calendar, style = 'long') {
  if (!earliest && !latest) return t('date.unknown');
  if (!earliest) return t('date.until', { date: inWords(instant(latest), calendar, begun(plusDays(latest, 1), calendar), style) });
  if (!latest) return t('date.from', { date: inWords(instant(earliest), calendar, begun(earliest, calendar), style) });
  const [from, to, after] = [instant(earliest), instant(latest), instant(plusDays(latest, 1))];
  const begin = fields(from, calendar);
  const end = fields(to, calendar);
  const next = fields(after, calendar);
  const wholeMonths = begin.day === 1 && next.day === 1;
  if (wholeMonths && begin.month === 1 && next.month === 1) return joined(digits(begin.year), digits(end.year));
  const sameYear = begin.year === end.year;
  const sameMonth = sameYear && begin.month === end.month;
  if (wholeMonths || after - from > LONG_SPAN_DAYS * DAY) {
    const last = inWords(to, calendar, 'month', style);
    return sameMonth ? last : joined(sameYear ? monthName(from, calendar, style) : inWords(from, calendar, 'month', style), last);
  }
  const last = inWords(to, calendar, 'day', style);
  if (earliest === latest) return last;
  const first = sameMonth ? digits(begin.day) : sameYear ? join([digits(begin.day), monthName(from, calendar, style)]) : inWords(from, calendar, 'day', style);
  return joined(first, last);
}

/** An entry's date with what is not exact about it. */
export function dateInWords(date, calendar) {
  const words = span(date.earliest, date.latest, calendar);
  const about = date.approximate ? t('date.about', { date: words }) : words;
  return date.uncertain ? t('date.uncertain', { date: about }) : about;
}

/** A day of publication and the like. */
export const dayInWords = (day, calendar) => inWords(instant(day), calendar, 'day');

/** A moment with its time of day, in the reader's time zone. */
export function moment(time, calendar) {
  const ca = calendar === 'persian' ? 'persian' : 'gregory';
  return new Intl.DateTimeFormat(`${page.locale === 'fa' ? 'fa-IR' : 'en-GB'}-u-ca-${ca}`, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));
}

/** The heading of a month or year of the list. */
export const heading = (time, calendar, precision) => inWords(time, calendar, precision);

export const percent = (value) => (page.locale === 'fa' ? `${number(Math.round(value * 100))}٪` : `${Math.round(value * 100)}%`);

/** A year and a day as a reader may type them. */
export const exampleYear = (calendar) => isolated(digits(calendar === 'persian' ? '1386' : '2007'));
export const exampleDay = (calendar) => isolated(digits(calendar === 'persian' ? '1386-07-24' : '2007-10-16'));
