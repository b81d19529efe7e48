import { html, nothing } from 'lit';
import { ViewComponent } from '../model/element.js';
import { dateInWords, span } from '../model/dates.js';
import { placeOf } from '../model/chronology.js';
import { headlineOf } from '../model/headline.js';
import { labels } from '../model/labels.js';
import { hits, marked } from '../model/marks.js';
import { counted, t } from '../model/page.js';
import { view } from '../model/view.js';
import './evidence.js';

const otherCalendar = () => (view.calendar === 'persian' ? 'gregorian' : 'persian');

/** How exact a date is, as a class of its form: a dot for a day, a bar for a span, fading where it is not exact. */
function form({ precision, approximate, uncertain, earliest, latest }) {
  const open = earliest ? (latest ? '' : 'open-end') : 'open-start';
  return `form ${precision} ${approximate || uncertain ? 'fading' : ''} ${open}`;
}

/** A happening: a row that opens to what its sources say. */
class EntryOfList extends ViewComponent {
  static properties = { entry: {}, alone: { type: Boolean } };

  get open() {
    return this.#asked && (this.alone || !this.#pinnedAbove);
  }

  get #asked() {
    return view.state.entry === this.entry.id;
  }

  get #pinnedAbove() {
    return document.querySelector('gs-list').pinned === this.entry.id;
  }

  #toggle() {
    if (this.#asked && !this.open) document.querySelector('gs-list').unpin();
    else view.set({ entry: this.open ? '' : this.entry.id });
    this.requestUpdate();
  }

  render() {
    const { entry, open } = this;
    const { language, text } = headlineOf(entry);
    const detail = `detail-${entry.id}`;
    const headline = html`<button aria-expanded=${open} aria-controls=${open ? detail : nothing} @click=${this.#toggle} lang=${language} dir="auto">${marked(text, hits(entry, `/headline/${language}`))}</button>`;
    return html`<article class="row ${entry.kind} ${open ? 'opened' : ''}">
      <div class="when">
        <time datetime=${placeOf(entry)}>${dateInWords(entry.date, view.calendar)}</time>
        <span class="other">${span(entry.date.earliest, entry.date.latest, otherCalendar(), 'short')}</span>
      </div>
      <span class=${form(entry.date)} title=${t(`precision.${entry.date.precision}`)}></span>
      <div class="what">
        ${this.alone ? html`<h2 class="headline">${headline}</h2>` : html`<h4 class="headline">${headline}</h4>`}
        <p class="meta">
          ${entry.kind === 'event' ? nothing : html`<span class="kind">${t(`kind.${entry.kind}`)}</span>`}
          ${entry.disputed ? html`<span class="disputed">${t('entry.disputed')}</span>` : nothing}
          ${entry.themes.map((id) => html`<span class="theme">${labels.of('theme', id)}</span>`)}
          ${entry.actors.map((id) => html`<span class="actor">${labels.of('actor', id)}</span>`)}
          <span class="sources">${counted('entry.sources', entry.sources.length)}</span>
        </p>
      </div>
    </article>
    ${open ? html`<gs-evidence id=${detail} .entry=${entry}></gs-evidence>` : nothing}`;
  }
}

customElements.define('gs-entry', EntryOfList);
