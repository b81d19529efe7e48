import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Component } from '../model/element.js';
import { chronology } from '../model/chronology.js';
import { instant } from '../model/calendar.js';
import { heading } from '../model/dates.js';
import { counted, t } from '../model/page.js';
import { view } from '../model/view.js';
import './entry.js';

const BLOCK = 40;
const ROW_HEIGHT = 76;

/** Tells blocks whether they are near what is seen, so that only near ones hold rows. */
const nearness = new IntersectionObserver(
  (changes) => changes.forEach(({ target, isIntersecting }) => target.closest('gs-month')?.near(Number(target.dataset.block), isIntersecting)),
  { rootMargin: '900px 0px' },
);

/** A month of the list, in blocks of rows; a block out of sight is an empty space of its height. */
class MonthOfList extends Component {
  static properties = { month: {}, entries: { state: true }, problem: { state: true }, nearBlocks: { state: true }, whole: { state: true } };

  #heights = new Map();
  #observed = new Set();

  constructor() {
    super();
    this.nearBlocks = new Set();
  }

  willUpdate(changed) {
    if (!changed.has('month')) return;
    this.problem = undefined;
    this.#heights.clear();
    if (this.nearBlocks.size) this.#load();
    else this.entries = undefined;
  }

  updated() {
    for (const block of this.querySelectorAll('[data-block]')) {
      if (!this.#observed.has(block)) nearness.observe(block);
      this.#observed.add(block);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#observed.forEach((block) => nearness.unobserve(block));
    this.#observed.clear();
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  /** Holds all its rows, near or not, until it is folded again. */
  async unfold() {
    this.whole = true;
    if (!this.entries) await this.#load();
    await this.updateComplete;
  }

  fold() {
    this.whole = false;
  }

  near(block, isNear) {
    if (isNear === this.nearBlocks.has(block)) return;
    if (!isNear) this.#heights.set(block, this.querySelector(`[data-block="${block}"]`).offsetHeight);
    const blocks = new Set(this.nearBlocks);
    isNear ? blocks.add(block) : blocks.delete(block);
    this.nearBlocks = blocks;
    if (isNear && !this.entries) this.#load();
  }

  async #load() {
    const { month } = this;
    try {
      const entries = await chronology.entriesOf(month);
      if (month === this.month) this.entries = entries;
    } catch (error) {
      if (month === this.month) this.problem = error;
    }
  }

  render() {
    const { first, count } = this.month;
    const blocks = Array.from({ length: Math.ceil(count / BLOCK) }, (_, block) => block);
    return html`<section class="month" aria-labelledby="month-${first}">
      <h3 id="month-${first}"><span>${heading(instant(first), view.calendar, 'month')}</span> <span class="count">${counted('list.count', count)}</span></h3>
      ${this.problem ? this.#failure() : nothing}
      ${repeat(blocks, (block) => block, (block) => this.#block(block))}
    </section>`;
  }

  #failure() {
    return html`<p class="notice failure" role="alert">${t('list.error')} ${this.problem.message}
      <button @click=${() => { this.problem = undefined; this.#load(); }}>${t('list.retry')}</button></p>`;
  }

  #block(block) {
    const begin = block * BLOCK;
    const rows = Math.min(BLOCK, this.month.count - begin);
    const shown = this.entries && (this.whole || this.nearBlocks.has(block));
    const height = this.#heights.get(block) ?? rows * ROW_HEIGHT;
    return html`<div data-block=${block} aria-busy=${!this.entries} .style=${shown ? '' : `block-size:${height}px`}>
      ${shown
        ? html`<ol start=${begin + 1}>${repeat(this.entries.slice(begin, begin + BLOCK), ({ id }) => id, (entry) => html`<li class="entry" id="entry-${entry.id}"><gs-entry .entry=${entry}></gs-entry></li>`)}</ol>`
        : nothing}
    </div>`;
  }
}

customElements.define('gs-month', MonthOfList);
