import { html, nothing } from 'lit';
import { ViewComponent } from '../model/element.js';
import { Density } from '../model/density.js';
import { DAY, instant, isoDay } from '../model/calendar.js';
import { span } from '../model/dates.js';
import { counted, t } from '../model/page.js';
import { asksForOthers, view, wholeDay } from '../model/view.js';

const SETTLED = 220;
const STEP = 0.2;

/** How many happenings when: shows where the list is, and chooses its range by wheel, pinch, drag, brush and keys. */
class Band extends ViewComponent {
  static properties = { problem: { state: true }, hint: { state: true }, ready: { state: true } };

  #density = new Density();
  #chart;
  #settling;
  #zoomed = false;
  #onReading = ({ detail }) => this.#chart?.mark(instant(detail.first), instant(detail.last) + DAY);
  #onScheme = () => this.#draw();
  #paper = window.matchMedia('print');
  #onNews = () => this.#load();

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('reading', this.#onReading);
    document.addEventListener('scheme', this.#onScheme);
    this.#paper.addEventListener('change', this.#onScheme);
    document.addEventListener('news', this.#onNews);
    this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('reading', this.#onReading);
    document.removeEventListener('scheme', this.#onScheme);
    this.#paper.removeEventListener('change', this.#onScheme);
    document.removeEventListener('news', this.#onNews);
    this.#chart?.dispose();
  }

  viewChanged(changed) {
    const others = [...changed].some((name) => !['from', 'to', 'entry', 'sort'].includes(name));
    if (others) this.#load();
    else if (asksForOthers(changed)) this.#showRange();
    if (asksForOthers(changed) && !changed.has('from') && !changed.has('to')) this.#zoomed = false;
  }

  async #load() {
    try {
      if (!(await this.#density.load())) return;
      this.problem = undefined;
      await this.#draw();
    } catch (error) {
      this.problem = error;
    }
  }

  async #draw() {
    await this.updateComplete;
    if (!this.#chart) {
      const { Chart } = await import('../model/chart.js');
      this.#chart = new Chart(this.querySelector('.canvas'), {
        zoomed: (from, to) => this.#zoom(from, to),
        pointed: (time) => { this.hint = this.#density.at(time); },
        chosen: (time) => document.querySelector('gs-list').show(isoDay(time)),
      });
      this.ready = true;
    }
    this.#chart.draw(this.#density.series());
    this.#showRange();
  }

  get #range() {
    const from = wholeDay(view.state.from, 'from');
    const to = wholeDay(view.state.to, 'to');
    return [from ? instant(from) : this.#density.first, to ? instant(to) + DAY : this.#density.last];
  }

  async #showRange() {
    const [from, to] = this.#range;
    this.#chart?.show(from, to);
    if (await this.#density.refine(from, to)) this.#chart?.draw(this.#density.series());
  }

  /** Takes a range over once it rests: whole days, and one step in the history for one stretch of zooming. */
  #zoom(from, to) {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#take(from, to), SETTLED);
  }

  #take(from, to) {
    const { first, last } = this.#density;
    const all = from <= first && to >= last;
    const range = all ? { from: '', to: '' } : { from: isoDay(Math.round(from / DAY) * DAY), to: isoDay(Math.max(Math.round(to / DAY) - 1, Math.round(from / DAY)) * DAY) };
    const [wasFrom, wasTo] = this.#range;
    if (Math.abs(wasFrom - from) < DAY && Math.abs(wasTo - to) < DAY) return;
    view.set(range, { replace: this.#zoomed });
    this.#zoomed = true;
  }

  #move(toward, scale = 1) {
    const [from, to] = this.#range;
    const { first, last } = this.#density;
    const width = Math.min(Math.max((to - from) * scale, 7 * DAY), last - first);
    const middle = (from + to) / 2 + toward * (to - from) * STEP;
    const begin = Math.min(Math.max(middle - width / 2, first), last - width);
    this.#take(begin, begin + width);
  }

  #keys(event) {
    const later = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const earlier = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const does = {
      [later]: () => this.#move(1),
      [earlier]: () => this.#move(-1),
      '+': () => this.#move(0, 0.5),
      '=': () => this.#move(0, 0.5),
      '-': () => this.#move(0, 2),
      Home: () => view.set({ from: '', to: '' }),
    }[event.key];
    if (!does || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    does();
  }

  render() {
    const { from, to } = view.state;
    const [begin, end] = this.ready ? this.#range : [0, 0];
    const words = this.ready && end > begin ? span(isoDay(begin), isoDay(end - DAY), view.calendar, 'short') : this.ready ? '' : t('band.loading');
    return html`<div class="band-head">
        <p class="range" role="status">${this.problem ? t('band.error') : words}</p>
        ${this.#legend()}
        <p class="hint">${this.hint ? html`${t('band.bucket', { date: this.hint.words, count: counted('list.count', this.hint.count) })}` : nothing}</p>
        <div class="band-buttons">
          <button @click=${() => this.#move(0, 0.5)} aria-label=${t('band.in')} title=${t('band.in')}>+</button>
          <button @click=${() => this.#move(0, 2)} aria-label=${t('band.out')} title=${t('band.out')} ?disabled=${!from && !to}>−</button>
          <button @click=${() => view.set({ from: '', to: '' })} ?disabled=${!from && !to}>${t('band.all')}</button>
        </div>
      </div>
      <div class="surface" role="group" tabindex="0" aria-label=${`${t('band.label')}. ${words}`} aria-describedby="band-help" @keydown=${this.#keys}>
        <div class="canvas" aria-hidden="true"></div>
      </div>
      <p id="band-help" class="visually-hidden">${t('band.help')}</p>`;
  }

  #legend() {
    const { legend } = this.#density;
    if (!legend.length) return nothing;
    return html`<ul class="legend" aria-label=${t('filter.themes')} title=${t('band.stacked')}>${legend.map(({ name }, index) => html`<li><span class="swatch s${index + 1}"></span>${name}</li>`)}</ul>`;
  }
}

customElements.define('gs-band', Band);
