import { Latest, read, wasAborted } from './api.js';
import { DAY, instant, isoDay } from './calendar.js';
import { span } from './dates.js';
import { labels } from './labels.js';
import { view } from './view.js';

const FINE_SPAN = 430 * DAY;
const TINTS = 6;

/** The numbers behind the band: months of the whole chronology, and days where the range is short. */
export class Density {
  #coarse = [];
  #fine = [];
  #finePart = '';
  #latest = new Latest();
  #latestFine = new Latest();
  first = 0;
  last = 0;

  /** The themes that tint it, where at least two were chosen. */
  get legend() {
    const { theme } = view.state;
    return theme.length > 1 ? theme.slice(0, TINTS).map((id) => ({ id, name: labels.of('theme', id) })) : [];
  }

  /** Counts anew; false where another count was begun meanwhile. */
  async load() {
    const signal = this.#latest.next();
    this.#finePart = '';
    this.#fine = [];
    try {
      this.#coarse = await this.#count({ from: '', to: '' }, 'month', signal);
    } catch (error) {
      if (wasAborted(error)) return false;
      throw error;
    }
    this.first = this.#coarse.length ? instant(this.#coarse[0][0].start) : 0;
    this.last = this.#coarse.length ? instant(this.#coarse[0].at(-1).end) + DAY : 0;
    return true;
  }

  /** Counts by day where the range is short; true where there is something new to draw. */
  async refine(from, to) {
    const part = to - from > FINE_SPAN ? '' : `${isoDay(from)}/${isoDay(to)}`;
    if (part === this.#finePart) return false;
    this.#finePart = part;
    try {
      this.#fine = part ? await this.#count({ from: isoDay(from), to: isoDay(to - DAY) }, 'day', this.#latestFine.next()) : [];
      return true;
    } catch (error) {
      if (wasAborted(error)) return false;
      throw error;
    }
  }

  #count(range, interval, signal) {
    const one = async (change) => {
      const query = view.sliceInCalendar({ ...range, ...change });
      query.set('interval', interval);
      return (await read('/timeline/histogram', query, { signal })).buckets;
    };
    const { legend } = this;
    return legend.length ? Promise.all(legend.map(({ id }) => one({ theme: [id] }))) : Promise.all([one({})]);
  }

  get #shown() {
    return this.#fine.length ? this.#fine : this.#coarse;
  }

  /**
   * What is drawn: for each tint `[time, count]` at the beginning of each bucket. Tints may cover different days; counts
   * are brought to the same ones, so that they can stand on each other.
   */
  series() {
    const coarse = aligned(this.#coarse);
    const total = (coarse[0] ?? []).map(([time], index) => [time, coarse.reduce((sum, points) => sum + points[index][1], 0)]);
    return { first: this.first, last: this.last, coarse: stacked(coarse), total, fine: this.#fine.length ? stacked(aligned(this.#fine)) : null };
  }

  /** The bucket at a time, in words; undefined where there is none, and for no time (NaN). */
  at(time) {
    if (Number.isNaN(time)) return undefined;
    const day = isoDay(time);
    const found = this.#shown.map((buckets) => buckets.find(({ start, end }) => start <= day && day <= end)).filter(Boolean);
    if (!found.length) return undefined;
    return { words: span(found[0].start, found[0].end, view.calendar), count: found.reduce((sum, { count }) => sum + count, 0) };
  }
}

function aligned(tints) {
  const starts = [...new Set(tints.flatMap((buckets) => buckets.map(({ start }) => start)))].sort();
  const end = tints.flatMap((buckets) => buckets.slice(-1).map((bucket) => bucket.end)).sort().at(-1);
  return tints.map((buckets) => {
    const counts = new Map(buckets.map(({ start, count }) => [start, count]));
    const points = starts.map((start) => [instant(start), counts.get(start) ?? 0]);
    return end ? [...points, [instant(end) + DAY, points.at(-1)?.[1] ?? 0]] : points;
  });
}

/** Each tint on top of those before it; drawn from the last to the first, each hides what is not its own. */
function stacked(tints) {
  const heights = new Map();
  return tints.map((points) => points.map(([time, count]) => {
    heights.set(time, (heights.get(time) ?? 0) + count);
    return [time, heights.get(time)];
  }));
}
