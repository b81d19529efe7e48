import { html, nothing } from 'lit';
import { ViewComponent } from '../model/element.js';
import { chronology } from '../model/chronology.js';
import { labels } from '../model/labels.js';
import { counted, page, t } from '../model/page.js';
import { view } from '../model/view.js';
import './export-menu.js';
import './live.js';

/** How much is found, by which filters, in which order; what is new; exports. */
class Toolbar extends ViewComponent {
  #onChronology = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    chronology.addEventListener('change', this.#onChronology);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    chronology.removeEventListener('change', this.#onChronology);
  }

  render() {
    const failed = chronology.state === 'failed';
    const found = chronology.state === 'ready' ? counted('list.count', chronology.total) : failed ? '' : t('list.loading');
    return html`<p class="found" role="status">${found}</p>
      ${this.#chips()}
      ${failed ? nothing : html`<gs-live></gs-live>`}
      <label class="order"><span class="visually-hidden">${t('toolbar.sort')}</span><select @change=${(event) => view.set({ sort: event.target.value })}>
        <option value="" ?selected=${!view.descending}>${t('toolbar.sort.asc')}</option>
        <option value="-date" ?selected=${view.descending}>${t('toolbar.sort.desc')}</option>
      </select></label>
      <gs-export></gs-export>`;
  }

  #chips() {
    const { q, theme, actor, kind, source, lang, precision } = view.state;
    const quote = page.locale === 'fa' ? ['«', '»'] : ['“', '”'];
    const chips = [
      ...(q ? [[quote.join(q), () => view.set({ q: '' })]] : []),
      ...theme.map((id) => [labels.of('theme', id), () => view.toggle('theme', id)]),
      ...actor.map((id) => [labels.of('actor', id), () => view.toggle('actor', id)]),
      ...kind.map((id) => [t(`kind.${id}`), () => view.toggle('kind', id)]),
      ...(source ? [[source, () => view.set({ source: '' })]] : []),
      ...(lang ? [[lang, () => view.set({ lang: '' })]] : []),
      ...(precision ? [[t(`precision.${precision}`), () => view.set({ precision: '' })]] : []),
    ];
    if (!chips.length) return nothing;
    return html`<ul class="active" aria-label=${t('filter.active')}>${chips.map(([name, remove]) => html`<li><button class="chip on" @click=${remove} aria-label=${t('filter.remove', { name })}><bdi>${name}</bdi> <span aria-hidden="true">×</span></button></li>`)}</ul>`;
  }
}

customElements.define('gs-toolbar', Toolbar);
