import { html, nothing } from 'lit';
import { ViewComponent } from '../model/element.js';
import { labels } from '../model/labels.js';
import { number, t } from '../model/page.js';
import { view } from '../model/view.js';

const SHORT = 8;
const SEARCHABLE = 16;

/** The values of a filter with how many happenings have each; the chosen ones are always shown. */
class Facet extends ViewComponent {
  static properties = { name: {}, title: {}, values: {}, all: { state: true }, wanted: { state: true } };

  constructor() {
    super();
    this.wanted = '';
  }

  get #listed() {
    const counts = new Map(this.values?.map(({ value, count }) => [value, count]));
    const chosen = view.state[this.name];
    const values = [...new Set([...chosen, ...counts.keys()])].map((value) => ({ value, name: labels.of(this.name, value), count: counts.get(value) }));
    const wanted = this.wanted.trim().toLocaleLowerCase();
    const found = wanted ? values.filter(({ name }) => name.toLocaleLowerCase().includes(wanted)) : values;
    return { total: values.length, shown: this.all || wanted ? found : found.slice(0, Math.max(SHORT, chosen.length)) };
  }

  render() {
    const { total, shown } = this.#listed;
    return html`<fieldset class="facet" aria-busy=${!this.values}><legend>${this.title}</legend>
      ${this.all && total > SEARCHABLE ? html`<input type="search" dir="auto" aria-label=${t('filter.find')} placeholder=${t('filter.find')} @input=${(event) => { this.wanted = event.target.value; }}>` : nothing}
      <ul>${shown.map((each) => this.#value(each))}</ul>
      ${total > SHORT ? html`<button class="more" aria-expanded=${Boolean(this.all)} @click=${() => { this.all = !this.all; this.wanted = ''; }}>${this.all ? t('filter.fewer') : t('filter.more', { count: number(total) })}</button>` : nothing}
    </fieldset>`;
  }

  #value({ value, name, count }) {
    return html`<li><label><input type="checkbox" .checked=${view.state[this.name].includes(value)} @change=${() => view.toggle(this.name, value)}>
      <span class="name"><bdi>${name}</bdi></span> <span class="count">${this.values ? number(count ?? 0) : ''}</span></label></li>`;
  }
}

customElements.define('gs-facet', Facet);
