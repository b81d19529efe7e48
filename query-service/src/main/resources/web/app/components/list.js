import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ViewComponent } from '../model/element.js';
import { chronology } from '../model/chronology.js';
import { instant } from '../model/calendar.js';
import { fields } from '../model/calendar.js';
import { heading } from '../model/dates.js';
import { t } from '../model/page.js';
import { view } from '../model/view.js';
import './month.js';
import './pinned.js';

/** The happenings as ordered lists by year and month; tells which days are being read (event `reading`). */
class List extends ViewComponent {
  static properties = { pinned: { state: true } };

  #root = document.createElement('div');
  #onChronology = () => this.#changed();
  #onScroll = () => this.#scheduleReading();
  #frame = 0;

  constructor() {
    super();
    this.pinned = view.state.entry;
  }

  createRenderRoot() {
    this.append(this.#root);
    return this.#root;
  }

  connectedCallback() {
    super.connectedCallback();
    chronology.addEventListener('change', this.#onChronology);
    window.addEventListener('scroll', this.#onScroll, { passive: true });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    chronology.removeEventListener('change', this.#onChronology);
    window.removeEventListener('scroll', this.#onScroll);
  }

  viewChanged(changed) {
    if (!changed.has('entry')) return;
    const { entry } = view.state;
    if (!entry || entry !== this.pinned) this.pinned = entry && !document.getElementById(`entry-${entry}`) ? entry : '';
  }

  #changed() {
    if (chronology.state !== 'loading') this.querySelector('.server-list')?.remove();
    this.requestUpdate();
    this.#scheduleReading();
  }

  render() {
    if (chronology.state === 'loading') return nothing;
    const pinned = this.pinned ? html`<gs-pinned .entryId=${this.pinned}></gs-pinned>` : nothing;
    if (chronology.state === 'failed') return html`${pinned}${this.#failure()}`;
    if (!chronology.total) return html`${pinned}${this.#empty()}`;
    return html`${pinned}${repeat(this.#years(), ({ year }) => year, ({ year, months }) => this.#year(year, months))}`;
  }

  #years() {
    const years = [];
    for (const month of chronology.months) {
      const { year } = fields(instant(month.first), view.calendar);
      if (years.at(-1)?.year !== year) years.push({ year, months: [] });
      years.at(-1).months.push(month);
    }
    return years;
  }

  #year(year, months) {
    const name = heading(instant(months[0].first), view.calendar, 'year');
    return html`<section class="year" aria-labelledby="year-${year}">
      <h2 id="year-${year}">${name}</h2>
      ${repeat(months, (month) => month.first, (month) => html`<gs-month .month=${month} data-first=${month.first}></gs-month>`)}
    </section>`;
  }

  #empty() {
    return html`<div class="notice empty"><p>${t('list.empty')}</p><p>${t('list.empty.help')}</p>
      ${view.filters ? html`<p><button @click=${() => view.clear()}>${t('filter.clear')}</button></p>` : nothing}</div>`;
  }

  #failure() {
    return html`<div class="notice failure" role="alert"><p>${t('list.error')}</p><p>${chronology.problem.message}</p>
      <p><button @click=${() => chronology.refresh()}>${t('list.retry')}</button></p></div>`;
  }

  /** Shows the happening of the address in its place, and no more above the list. */
  unpin() {
    this.pinned = '';
  }

  /** Scrolls to the month of a day. */
  show(day) {
    const month = chronology.monthOf(day);
    this.#root.querySelector(`[data-first="${month?.first}"]`)?.scrollIntoView({ block: 'start' });
  }

  /** Prints the whole slice, also what is out of sight. */
  async print() {
    const months = [...this.#root.querySelectorAll('gs-month')];
    await Promise.all(months.map((month) => month.unfold()));
    window.print();
    months.forEach((month) => month.fold());
  }

  #scheduleReading() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#tellReading());
  }

  #tellReading() {
    const shown = [...this.#root.querySelectorAll('gs-month')].filter((month) => {
      const { top, bottom } = month.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });
    if (!shown.length) return;
    const days = shown.flatMap(({ month }) => [month.first, month.last]).sort();
    this.dispatchEvent(new CustomEvent('reading', { bubbles: true, detail: { first: days[0], last: days.at(-1) } }));
  }
}

customElements.define('gs-list', List);
