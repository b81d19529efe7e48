import { html, nothing } from 'lit';
import { Component } from '../model/element.js';
import { span } from '../model/dates.js';
import { headlineOf } from '../model/headline.js';
import { counted, page, t } from '../model/page.js';
import { view } from '../model/view.js';

/** How far a document that was handed in has come, and its happenings as they arrive on the chronology. */
class Arrivals extends Component {
  static properties = { done: { type: Boolean }, entries: {} };

  render() {
    return html`<section class="arrivals"><p class="notice" role="status">${this.#said()}</p>
      ${this.entries.length ? html`<ul class="found-events">${this.entries.map((entry) => this.#entry(entry))}</ul>` : nothing}
    </section>`;
  }

  #said() {
    if (!this.done) return t('add.sent');
    return this.entries.length ? counted('add.done', this.entries.length) : t('add.done.none');
  }

  #entry(entry) {
    const { language, text } = headlineOf(entry);
    const { earliest, latest } = entry.date;
    return html`<li><span>${span(earliest, latest, view.calendar)}</span><a href="/?entry=${encodeURIComponent(entry.id)}&locale=${page.locale}" lang=${language} dir="auto">${text}</a></li>`;
  }
}

customElements.define('gs-arrivals', Arrivals);
