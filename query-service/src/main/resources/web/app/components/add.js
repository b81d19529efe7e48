import { html, nothing } from 'lit';
import { Component } from '../model/element.js';
import { wantsKey } from '../model/access-key.js';
import { ingest } from '../model/api.js';
import { arrivals } from '../model/arrivals.js';
import { span } from '../model/dates.js';
import { labels } from '../model/labels.js';
import { marked } from '../model/marks.js';
import { counted, page, t } from '../model/page.js';
import { view } from '../model/view.js';
import './key-form.js';

const HAPPENINGS = ['event', 'trend', 'statistic'];

/** A text or file: its dates marked at once, and added to the chronology where it is wanted. */
class Add extends Component {
  static properties = { rows: { state: true }, text: { state: true }, busy: { state: true }, problem: { state: true }, progress: { state: true }, keyWanted: { state: true }, over: { state: true } };

  constructor() {
    super();
    this.text = '';
  }

  connectedCallback() {
    super.connectedCallback();
    labels.load().then(() => this.requestUpdate(), () => { /* ids stand in for names */ });
  }

  async #take(file) {
    const text = await file.text();
    const html = /\.html?$/i.test(file.name) || file.type === 'text/html';
    this.text = html ? textOf(text) : text;
    await this.updateComplete;
    const { title } = this.querySelector('form').elements;
    if (!title.value) title.value = file.name.replace(/\.\w+$/, '');
    await this.#read();
  }

  #drop(event) {
    event.preventDefault();
    this.over = false;
    const [file] = event.dataTransfer.files;
    if (file) this.#take(file);
  }

  get #document() {
    const fields = Object.fromEntries(new FormData(this.querySelector('form')));
    const document = { text: this.text };
    for (const name of ['title', 'url', 'publisher', 'publishedAt']) if (fields[name]) document[name] = fields[name];
    return document;
  }

  async #read() {
    const { text, publishedAt } = this.#document;
    await this.#attempt(async () => {
      const rows = await ingest('/extract', { method: 'POST', type: 'application/json', body: JSON.stringify({ text, publishedAt, all: true }) });
      this.rows = { text, rows };
    });
  }

  async #submit(event) {
    event?.preventDefault();
    await this.#attempt(async () => {
      const { id } = await ingest('/documents', { method: 'POST', type: 'application/json', body: JSON.stringify(this.#document) });
      this.progress = t('add.sent');
      for await (const { status, reason, entries } of arrivals(id)) {
        if (status === 'failed') this.problem = t('add.failed', { reason });
        else this.progress = { done: status === 'done', entries };
      }
    });
    if (this.problem) this.progress = undefined;
  }

  async #attempt(work) {
    this.problem = undefined;
    this.keyWanted = false;
    if (!this.text.trim()) {
      this.problem = t('add.empty');
      return;
    }
    this.busy = true;
    try {
      await work();
    } catch (error) {
      this.keyWanted = wantsKey(error);
      this.problem = error.status === 0 ? t('add.unreachable', { address: page.ingest }) : error.message;
    }
    this.busy = false;
  }

  render() {
    return html`<p class="intro">${t('add.intro')}</p>
      <form class="add-form" @submit=${this.#submit}>
        <div class="drop ${this.over ? 'over' : ''}" @dragover=${(event) => { event.preventDefault(); this.over = true; }} @dragleave=${() => { this.over = false; }} @drop=${this.#drop}>
          <p>${t('add.drop')}</p><label class="button">${t('add.file')}<input class="visually-hidden" type="file" accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html" @change=${(event) => event.target.files[0] && this.#take(event.target.files[0])}></label>
        </div>
        <label for="text">${t('add.text')} <span class="hint">${t('add.text.hint')}</span></label>
        <textarea id="text" dir="auto" .value=${this.text} @input=${(event) => { this.text = event.target.value; }}></textarea>
        <div class="pair">
          <label>${t('add.title')}<input name="title" dir="auto" maxlength="1000"></label>
          <label>${t('add.publisher')}<input name="publisher" dir="auto" maxlength="500"></label>
          <label>${t('add.url')}<input name="url" type="url" dir="ltr"></label>
          <label>${t('add.published')}<input name="publishedAt" type="date"><span class="hint">${t('add.published.hint')}</span></label>
        </div>
        <div class="buttons">
          <button type="button" ?disabled=${this.busy} @click=${this.#read}>${t('add.read')}</button>
          <button class="primary" ?disabled=${this.busy}>${t('add.submit')}</button>
          <span role="status">${this.busy ? t('add.reading') : ''}</span>
        </div>
      </form>
      ${this.problem ? html`<p class="notice failure" role="alert">${this.problem}</p>` : nothing}
      ${this.keyWanted ? html`<gs-key @key=${() => this.#submit()}></gs-key>` : nothing}
      ${this.#progress()}
      ${this.rows ? this.#found() : nothing}`;
  }

  #progress() {
    if (!this.progress) return nothing;
    const { done, entries = [] } = this.progress;
    const said = done ? (entries.length ? counted('add.done', entries.length) : t('add.done.none')) : t('add.sent');
    return html`<section class="arrivals"><p class="notice" role="status">${said}</p>
      ${entries.length ? html`<ul class="found-events">${entries.map((entry) => html`<li><span>${span(entry.date.earliest, entry.date.latest, view.calendar)}</span><a href="/?entry=${encodeURIComponent(entry.id)}&locale=${page.locale}" dir="auto">${Object.values(entry.headline)[0]}</a></li>`)}</ul>` : nothing}
    </section>`;
  }

  #found() {
    const { text, rows } = this.rows;
    const happenings = rows.filter(({ role }) => HAPPENINGS.includes(role));
    return html`<section><h2>${happenings.length ? counted('add.found', happenings.length) : t('add.none')}</h2>
      <ul class="found-events">${happenings.map((row) => html`<li><span>${span(row.earliest, row.latest, view.calendar)}</span><span><bdi>${row.headline ?? row.text}</bdi> <span class="hint">${(row.themes ?? []).map((id) => labels.of('theme', id)).join(page.locale === 'fa' ? '، ' : ', ')}</span></span></li>`)}</ul>
      <h2>${t('add.marked')}</h2>
      <div class="marked" dir="auto" tabindex="0" role="region" aria-label=${t('add.marked')}>${marked(text, rows.map((row) => [row.start_offset, row.end_offset, row.role, `${t(`role.${row.role}`)}: ${row.edtf}`]))}</div>
    </section>`;
  }
}

/** The words of a page, blocks on lines of their own. */
function textOf(source) {
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  body.querySelectorAll('script, style, nav, noscript').forEach((element) => element.remove());
  body.querySelectorAll('p, br, li, h1, h2, h3, h4, tr, div').forEach((element) => element.append('\n'));
  return body.textContent.replace(/\n\s*\n+/g, '\n\n').trim();
}

customElements.define('gs-add', Add);
