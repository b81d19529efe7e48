import { page } from './page.js';
import { inNumbers, readDate } from './calendar.js';

/**
 * What the reader looks at, kept in the page's address alone, so that any view is a link and back and forward work.
 * Filters have the names of the API's parameters; `from` and `to` are Gregorian days, months or years.
 */
const MANY = ['theme', 'actor', 'kind'];
const ONE = ['from', 'to', 'q', 'minConfidence', 'disputed', 'sort', 'source', 'lang', 'precision'];
const PAGE = ['calendar', 'entry'];

class View extends EventTarget {
  constructor() {
    super();
    this.read();
    window.addEventListener('popstate', () => {
      const before = this.state;
      this.read();
      this.#tell(before);
    });
  }

  read() {
    const query = new URLSearchParams(location.search);
    this.state = {};
    for (const name of MANY) this.state[name] = query.getAll(name);
    for (const name of [...ONE, ...PAGE]) this.state[name] = query.get(name) ?? '';
  }

  get calendar() {
    return this.state.calendar || (page.locale === 'fa' ? 'persian' : 'gregorian');
  }

  get descending() {
    return this.state.sort === '-date';
  }

  /** Changes some of the state; `replace` leaves no step to go back to. */
  set(change, { replace = false } = {}) {
    const before = this.state;
    this.state = { ...before, ...change };
    if (this.address() === this.address(before)) return;
    history[replace ? 'replaceState' : 'pushState'](null, '', this.address());
    this.#tell(before);
  }

  /** With a value of a repeatable filter where it was not, without it where it was. */
  toggle(name, value) {
    const values = this.state[name];
    this.set({ [name]: values.includes(value) ? values.filter((each) => each !== value) : [...values, value] });
  }

  clear() {
    const empty = {};
    for (const name of MANY) empty[name] = [];
    for (const name of ONE) if (name !== 'sort') empty[name] = '';
    this.set(empty);
  }

  /** How many filters are in effect. */
  get filters() {
    const { theme, actor, kind, q, minConfidence, disputed, from, to, source, lang, precision } = this.state;
    return theme.length + actor.length + kind.length + [q, minConfidence, disputed, from || to, source, lang, precision].filter(Boolean).length;
  }

  /** The parameters of the API for this slice; `change` replaces some. */
  slice(change = {}) {
    const query = new URLSearchParams();
    const state = { ...this.state, ...change };
    for (const name of MANY) for (const value of state[name]) query.append(name, value);
    for (const name of ONE) if (state[name]) query.set(name, state[name]);
    return query;
  }

  /** The slice with its range in the numbers of the page's calendar, as calendar=persian wants it. */
  sliceInCalendar(change = {}) {
    const query = this.slice(change);
    query.delete('sort');
    if (this.calendar === 'persian') {
      for (const side of ['from', 'to']) {
        const day = wholeDay(query.get(side) ?? '', side);
        if (day) query.set(side, inNumbers(day, 'persian'));
      }
      query.set('calendar', 'persian');
    }
    return query;
  }

  /** This view's address, with some of it changed. */
  address(change = {}) {
    const state = { ...this.state, ...change };
    const query = this.slice(change);
    for (const name of PAGE) if (state[name]) query.set(name, state[name]);
    const locale = new URLSearchParams(location.search).get('locale');
    if (locale) query.set('locale', locale);
    const text = query.toString();
    return location.pathname + (text ? `?${text}` : '');
  }

  #tell(before) {
    const changed = Object.keys(this.state).filter((name) => String(before[name]) !== String(this.state[name]));
    this.dispatchEvent(new CustomEvent('change', { detail: new Set(changed) }));
  }
}

/** The first (`from`) or last (`to`) day of a Gregorian year, month or day; undefined where the text is none. */
export const wholeDay = (text, side) => readDate(text, 'gregorian')?.[side === 'from' ? 'first' : 'last'];

export const view = new View();

/** Whether a change of the view asks for other entries. */
export const asksForOthers = (changed) => [...changed].some((name) => !PAGE.includes(name));
