import { Latest, read, wasAborted } from './api.js';
import { asksForOthers, view } from './view.js';

const PAGE_SIZE = 200;

/** The day by which an entry is placed: its first, or its last where it has no first. */
export const placeOf = ({ date }) => date.earliest ?? date.latest;

/** A month of the slice: its days, how many entries are placed in it, and those that were loaded. */
class Month {
  #loading;

  constructor({ start, end, count }) {
    this.first = start;
    this.last = end;
    this.count = count;
  }

  /** The month's entries, the first one first; asked for once. */
  entries(query) {
    this.#loading ??= this.#load(query).catch((error) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  /**
   * The last `count` entries up to the month's last day, backwards: exactly those that are placed in it. Entries without
   * a start that end later come before them and are passed over.
   */
  async #load(query) {
    const found = [];
    query.set('to', this.last);
    query.set('sort', '-date');
    query.set('limit', String(Math.min(this.count, PAGE_SIZE)));
    let address = `/timeline?${query}`;
    while (address && found.length < this.count) {
      const page = await read(address);
      found.push(...page.items.filter((entry) => placeOf(entry) <= this.last));
      const next = page.links.find(({ rel }) => rel === 'next');
      address = next && new URL(next.href).pathname + new URL(next.href).search;
    }
    return found.slice(0, this.count).reverse();
  }
}

/** The slice that the view asks for, as months that load when they are looked at. */
class Chronology extends EventTarget {
  months = [];
  total = 0;
  state = 'loading';
  problem = null;
  #latest = new Latest();

  constructor() {
    super();
    view.addEventListener('change', ({ detail }) => {
      if (asksForOthers(detail) || detail.has('calendar')) this.refresh();
    });
  }

  /** Counts the slice's months anew and forgets what was loaded. */
  async refresh() {
    const query = view.sliceInCalendar();
    query.set('interval', 'month');
    try {
      const { buckets } = await read('/timeline/histogram', query, { signal: this.#latest.next() });
      const filled = buckets.filter(({ count }) => count > 0);
      this.months = filled.map((bucket) => new Month(bucket));
      if (view.descending) this.months.reverse();
      this.total = filled.reduce((sum, { count }) => sum + count, 0);
      this.#become('ready');
    } catch (error) {
      if (!wasAborted(error)) this.#become('failed', error);
    }
  }

  #become(state, problem = null) {
    this.state = state;
    this.problem = problem;
    this.dispatchEvent(new Event('change'));
  }

  /** The entries of a month in the order of the view. */
  async entriesOf(month) {
    const entries = await month.entries(view.slice());
    return view.descending ? [...entries].reverse() : entries;
  }

  monthOf(day) {
    return this.months.find(({ first, last }) => first <= day && day <= last) ?? (day < this.months[0]?.first ? this.months[0] : this.months.at(-1));
  }

  /** The entries before and after one in the order of the view; each null where there is none. */
  async neighbours(entry) {
    const at = this.months.indexOf(this.monthOf(placeOf(entry)));
    if (at < 0) return { previous: null, next: null };
    const entries = await this.entriesOf(this.months[at]);
    const index = entries.findIndex(({ id }) => id === entry.id);
    if (index < 0) return { previous: null, next: null };
    const outside = async (month, place) => (month ? (await this.entriesOf(month)).at(place) : null);
    return {
      previous: entries[index - 1] ?? (await outside(this.months[at - 1], -1)),
      next: entries[index + 1] ?? (await outside(this.months[at + 1], 0)),
    };
  }
}

export const chronology = new Chronology();
