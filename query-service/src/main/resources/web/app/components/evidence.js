import { html, nothing } from 'lit';
import { ViewComponent } from '../model/element.js';
import { chronology, placeOf } from '../model/chronology.js';
import { read } from '../model/api.js';
import { citation } from '../model/citation.js';
import { dateInWords, dayInWords, moment, percent } from '../model/dates.js';
import { headlineOf } from '../model/headline.js';
import { labels } from '../model/labels.js';
import { hits, marked } from '../model/marks.js';
import { noteInWords } from '../model/notes.js';
import { isolated, number, t } from '../model/page.js';
import { view } from '../model/view.js';
import './copy-button.js';

/** All that is known of a happening: what each source says, how its date was read, its history and neighbours. */
class EvidenceOfEntry extends ViewComponent {
  static properties = { entry: {}, history: { state: true }, neighbours: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  async #load() {
    const { entry } = this;
    const [whole, neighbours] = await Promise.allSettled([read(`/timeline/${encodeURIComponent(entry.id)}`), chronology.neighbours(entry)]);
    this.history = whole.value?.history;
    this.neighbours = neighbours.value;
  }

  render() {
    const { entry } = this;
    return html`<div class="evidence">
      ${this.#filters()}
      ${this.#dates()}
      ${this.entry.notes.length ? html`<p class="reading">${notes(this.entry)}</p>` : nothing}
      <p class="title">${t('entry.evidence')}</p>
      <ol class="sources-list">${entry.sources.map((source, index) => this.#source(source, index))}</ol>
      ${this.#figures()}
      ${this.#history()}
      <p class="actions">
        <gs-copy .text=${() => citation(entry, view.calendar)} .label=${t('entry.cite')}></gs-copy>
        <gs-copy .text=${() => new URL(view.address({ entry: entry.id }), location.href).href} .label=${t('entry.link')}></gs-copy>
      </p>
      ${this.#neighbours()}
    </div>`;
  }

  #filters() {
    const { themes, actors } = this.entry;
    const buttons = (kind, ids) => ids.map((id) => html`<button class="chip ${kind}" aria-pressed=${view.state[kind].includes(id)} @click=${() => view.toggle(kind, id)}>${labels.of(kind, id)}</button>`);
    return html`<p class="chips">${buttons('theme', themes)}${buttons('actor', actors)}
      <span class="confidence">${t('entry.confidence', { value: percent(this.entry.confidence) })}</span></p>`;
  }

  /** The dates side by side, where the sources say different ones. */
  #dates() {
    const { sources, disputed } = this.entry;
    const dates = Map.groupBy(sources, ({ date }) => date.edtf);
    if (!disputed && dates.size < 2) return nothing;
    return html`<table class="dates"><caption>${t('entry.dates')}</caption><tbody>
      ${[...dates.values()].map((saying) => html`<tr><th scope="row">${dateInWords(saying[0].date, view.calendar)}</th>
        <td>${saying.map((source) => html`<bdi>${sourceName(source)}</bdi>`)}</td></tr>`)}
    </tbody></table>`;
  }

  #source(source, index) {
    const { date, start, dateStart, dateEnd, language } = source;
    return html`<li class="source">
      <blockquote lang=${language} dir="auto">${marked(source.quote, [[dateStart - start, dateEnd - start, 'date'], ...hits(this.entry, `/sources/${index}/quote`)])}</blockquote>
      <p class="from"><cite><bdi>${source.url ? html`<a href=${source.url} rel="noopener noreferrer" target="_blank">${sourceName(source)}</a>` : sourceName(source)}</bdi></cite>
        ${source.publisher && source.title ? html`<span><bdi>${source.publisher}</bdi></span>` : nothing}
        ${source.publishedAt ? html`<span>${t('entry.published', { date: dayInWords(source.publishedAt, view.calendar) })}</span>` : nothing}</p>
      <p class="reading">${t('entry.written', { text: isolated(date.text), calendar: t(`calendar.${date.calendar}`), precision: t(`precision.${date.precision}`) })}
        ${t(`entry.resolution.${source.resolution}`)}
        ${notes(source)}</p>
    </li>`;
  }

  #figures() {
    const { figures = [] } = this.entry;
    if (!figures.length) return nothing;
    return html`<p class="title">${t('entry.figures')}</p><ul class="figures">${figures.map(({ text }) => html`<li dir="auto">${text}</li>`)}</ul>`;
  }

  #history() {
    if (!this.history?.length) return nothing;
    return html`<details class="history"><summary>${t('entry.history')}</summary><ol>
      ${this.history.map(({ version, changedAt }) => html`<li>${t('entry.history.version', { version: number(version), date: moment(changedAt, view.calendar) })}</li>`)}
    </ol></details>`;
  }

  #neighbours() {
    const { previous, next } = this.neighbours ?? {};
    if (!previous && !next) return nothing;
    const link = (entry, key) => (entry
      ? html`<li><a href=${view.address({ entry: entry.id })} @click=${(event) => this.#go(event, entry)}>${t(key, { headline: '' })}<bdi lang=${headlineOf(entry).language}>${headlineOf(entry).text}</bdi></a></li>`
      : nothing);
    const [before, after] = view.descending ? [next, previous] : [previous, next];
    return html`<nav class="neighbours" aria-label=${t('entry.neighbours')}><ul>${link(before, 'entry.previous')}${link(after, 'entry.next')}</ul></nav>`;
  }

  #go(event, entry) {
    event.preventDefault();
    view.set({ entry: entry.id });
    const row = document.getElementById(`entry-${entry.id}`);
    if (row) row.scrollIntoView({ block: 'nearest' });
    else document.querySelector('gs-list').show(placeOf(entry));
    row?.querySelector('button').focus({ preventScroll: true });
  }
}

const notes = ({ notes: told }) => told.map(noteInWords).map(({ text, lang }) => html`<span class="note"><bdi lang=${lang}>${text}</bdi></span>`);

const sourceName = ({ title, publisher }) => title ?? publisher ?? t('entry.untitled');

customElements.define('gs-evidence', EvidenceOfEntry);
