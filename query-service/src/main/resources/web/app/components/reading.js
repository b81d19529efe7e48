import { html } from 'lit';
import { Component } from '../model/element.js';
import { span } from '../model/dates.js';
import { labels } from '../model/labels.js';
import { marked } from '../model/marks.js';
import { counted, page, t } from '../model/page.js';
import { view } from '../model/view.js';

const HAPPENINGS = ['event', 'trend', 'statistic'];

/** What was read out of a text: its dated happenings, and the text with its dates marked. Comes into sight by itself. */
class Reading extends Component {
  static properties = { text: {}, rows: {} };

  updated(changed) {
    if (changed.has('rows')) this.querySelector('h2').scrollIntoView({ block: 'start' });
  }

  render() {
    const happenings = this.rows.filter(({ role }) => HAPPENINGS.includes(role));
    const spans = this.rows.map((row) => [row.start_offset, row.end_offset, row.role, `${t(`role.${row.role}`)}: ${row.edtf}`]);
    return html`<section><h2>${happenings.length ? counted('add.found', happenings.length) : t('add.none')}</h2>
      <ul class="found-events">${happenings.map((row) => this.#happening(row))}</ul>
      <h2>${t('add.marked')}</h2>
      <div class="marked" dir="auto" tabindex="0" role="region" aria-label=${t('add.marked')}>${marked(this.text, spans)}</div>
    </section>`;
  }

  #happening({ earliest, latest, headline, text, themes = [] }) {
    const names = themes.map((id) => labels.of('theme', id)).join(page.locale === 'fa' ? '، ' : ', ');
    return html`<li><span>${span(earliest, latest, view.calendar)}</span><span><bdi>${headline ?? text}</bdi> <span class="hint">${names}</span></span></li>`;
  }
}

customElements.define('gs-reading', Reading);
