import { DAY, fields, startOf } from './calendar.js';

const MONTH = 30 * DAY;
const STEPS = [
  ...[1, 2, 7, 14].map((days) => ({ length: days * DAY, days })),
  ...[1, 2, 3, 6].map((months) => ({ length: months * MONTH, months })),
  ...[1, 2, 5, 10, 20, 50].map((years) => ({ length: 12 * years * MONTH, months: 12 * years })),
];

/** At most so many beginnings of a calendar's days, months or years between two times, and how exactly to name them. */
export function ticks(from, to, calendar, most) {
  const step = STEPS.find(({ length }) => (to - from) / length <= most) ?? STEPS.at(-1);
  if (step.days) return { values: daily(from, to, step.days), precision: 'day' };
  return { values: monthly(from, to, calendar, step.months), precision: step.months < 12 ? 'month' : 'year' };
}

function daily(from, to, days) {
  const values = [];
  for (let time = Math.ceil(from / DAY) * DAY; time < to; time += days * DAY) values.push(time);
  return values;
}

function monthly(from, to, calendar, months) {
  const { year, month } = fields(from, calendar);
  const values = [];
  for (let index = Math.floor((year * 12 + month - 1) / months) * months; ; index += months) {
    const time = startOf(calendar, Math.floor(index / 12), (index % 12) + 1);
    if (time >= to) return values;
    if (time >= from) values.push(time);
  }
}
