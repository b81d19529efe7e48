import { html, nothing } from 'lit';
import { ViewComponent } from '../model/element.js';
import { Latest, read, wasAborted } from '../model/api.js';
import { chronology } from '../model/chronology.js';
import { labels } from '../model/labels.js';
import { number, t } from '../model/page.js';
import { view } from '../model/view.js';
import './facet.js';
import './range-form.js';

const wide = window.matchMedia('(min-width: 62rem)');
const KINDS = ['event', 'trend', 'statistic'];
const CONFIDENCES = ['0.5', '0.7', '0.8', '0.9'];

/** Search, range, themes, actors, kinds and confidence, with counts of what each would give. */
class Filters extends ViewComponent {
  static properties = { facets: { state: true }, open: { state: true } };

  #latest = new Latest();
  #onChronology = () => this.#count();
  #onWide = () => { this.open = wide.matches; };

  constructor() {
    super();
    this.facets = {};
    this.open = wide.matches;
  }

  connectedCallback() {
    super.connectedCallback();
    chronology.addEventListener('change', this.#onChronology);
    wide.addEventListener('change', this.#onWide);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    chronology.removeEventListener('change', this.#onChronology);
    wide.removeEventListener('change', this.#onWide);
  }

  /** Counts of the slice; of a filter that is in use, counts of the slice without it, so that others can be added. */
  async #count() {
    if (chronology.state !== 'ready') return;
    const signal = this.#latest.next();
    const ask = (facets, change) => {
      const query = view.slice(change);
      query.set('facet', facets);
      query.set('limit', '1');
      return read('/timeline', query, { signal });
    };
    const used = ['theme', 'actor', 'kind'].filter((name) => view.state[name].length);
    try {
      const answers = await Promise.all([ask('theme,actor,kind', {}), ...used.map((name) => ask(name, { [name]: [] }))]);
      this.facets = Object.assign({}, ...answers.map(({ facets }) => facets));
      for (const kind of ['theme', 'actor']) labels.learn(kind, this.facets[kind].map(({ value, label }) => ({ id: value, label })));
    } catch (error) {
      if (!wasAborted(error)) this.facets = {};
    }
  }

  #search(event) {
    event.preventDefault();
    view.set({ q: event.target.elements.q.value.trim() });
  }

  render() {
    const title = view.filters ? t('filter.open.count', { count: number(view.filters) }) : t('filter.open');
    return html`<details ?open=${this.open} @toggle=${(event) => { this.open = event.target.open; }}>
      <summary>${title}</summary>
      <div class="filter-body" role="search" aria-label=${t('filter.title')}>
        <form class="search" @submit=${this.#search}>
          <label for="q">${t('filter.search')}</label>
          <div class="field"><input id="q" name="q" type="search" dir="auto" .value=${view.state.q} placeholder=${t('filter.search.hint')} autocomplete="off" enterkeyhint="search">
          <button>${t('filter.search.go')}</button></div>
        </form>
        <gs-range></gs-range>
        <gs-facet .name=${'theme'} .values=${this.facets.theme} .title=${t('filter.themes')}></gs-facet>
        <gs-facet .name=${'actor'} .values=${this.facets.actor} .title=${t('filter.actors')}></gs-facet>
        ${this.#kinds()}
        ${this.#confidence()}
      </div>
    </details>`;
  }

  #kinds() {
    const counts = new Map(this.facets.kind?.map(({ value, count }) => [value, count]));
    return html`<fieldset class="facet"><legend>${t('filter.kind')}</legend><ul>${KINDS.map((kind) => html`<li><label><input type="checkbox" .checked=${view.state.kind.includes(kind)} @change=${() => view.toggle('kind', kind)}> <span class="name">${t(`kind.${kind}`)}</span> <span class="count">${this.facets.kind ? number(counts.get(kind) ?? 0) : ''}</span></label></li>`)}</ul></fieldset>`;
  }

  #confidence() {
    return html`<div class="small-filters">
      <label>${t('filter.confidence')} <select @change=${(event) => view.set({ minConfidence: event.target.value })}>
        <option value="" ?selected=${!view.state.minConfidence}>${t('filter.confidence.any')}</option>
        ${CONFIDENCES.map((value) => html`<option value=${value} ?selected=${view.state.minConfidence === value}>${number(Number(value))}</option>`)}
      </select></label>
      <label><input type="checkbox" .checked=${view.state.disputed === 'true'} @change=${(event) => view.set({ disputed: event.target.checked ? 'true' : '' })}> ${t('filter.disputed')}</label>
      ${view.filters ? html`<button class="clear" @click=${() => view.clear()}>${t('filter.clear')}</button>` : nothing}
    </div>`;
  }
}

customElements.define('gs-filters', Filters);
