import { html, nothing } from 'lit';
import { ViewComponent } from '../model/element.js';
import { wantsKey } from '../model/access-key.js';
import { ingest } from '../model/api.js';
import { arrivals } from '../model/arrivals.js';
import { readDate } from '../model/calendar.js';
import { exampleDay } from '../model/dates.js';
import { kindOf, textOf } from '../model/file.js';
import { labels } from '../model/labels.js';
import { page, t } from '../model/page.js';
import { view } from '../model/view.js';
import './arrivals.js';
import './key-form.js';
import './reading.js';

const JSON_TYPE = 'application/json';

/** A text or file: its dates marked at once, and added to the chronology where it is wanted. */
class Add extends ViewComponent {
  static properties = { text: { state: true }, file: { state: true }, reading: { state: true }, arriving: { state: true }, busy: { state: true }, problem: { state: true }, refused: { state: true }, over: { state: true } };

  constructor() {
    super();
    this.text = '';
  }

  connectedCallback() {
    super.connectedCallback();
    labels.load().catch(() => { /* ids stand in for names */ });
  }

  /** A file of text is shown and read at once; one that only ingest-service can read is sent as it is. */
  async #take(file) {
    const { title } = this.querySelector('form').elements;
    if (!title.value) title.value = file.name.replace(/\.\w+$/, '');
    this.reading = this.arriving = this.problem = undefined;
    const text = await textOf(file);
    this.file = text === undefined ? file : undefined;
    this.text = text ?? '';
    if (text !== undefined) await this.#attempt(() => this.#read());
  }

  #drop(event) {
    event.preventDefault();
    this.over = false;
    const [file] = event.dataTransfer.files;
    if (file) this.#take(file);
  }

  /** What the form says of the document, as ingest-service calls it. */
  #about() {
    const fields = [...new FormData(this.querySelector('form'))].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value);
    const about = Object.fromEntries(fields);
    if (about.publishedAt) about.publishedAt = this.#day(about.publishedAt);
    return about;
  }

  #day(text) {
    const date = readDate(text, view.calendar);
    if (date?.first !== date?.last || !date) throw new Error(t('add.published.error', { value: text, example: exampleDay(view.calendar) }));
    return date.first;
  }

  async #read() {
    const { publishedAt } = this.#about();
    const { text } = this;
    const rows = await ingest('/extract', { method: 'POST', type: JSON_TYPE, body: JSON.stringify({ text, publishedAt, all: true }) });
    this.reading = { text, rows };
  }

  async #send() {
    if (!this.file && this.reading?.text !== this.text) await this.#read();
    const about = this.#about();
    const { id } = this.file
      ? await ingest(`/documents?${new URLSearchParams(about)}`, { method: 'POST', type: kindOf(this.file), body: this.file })
      : await ingest('/documents', { method: 'POST', type: JSON_TYPE, body: JSON.stringify({ ...about, text: this.text }) });
    this.arriving = { entries: [] };
    for await (const { status, reason, entries } of arrivals(id)) {
      if (status === 'failed') throw new Error(t('add.failed', { reason }));
      this.arriving = { done: status === 'done', entries };
    }
  }

  async #attempt(work) {
    this.problem = this.refused = this.arriving = undefined;
    if (!this.file && !this.text.trim()) {
      this.problem = t('add.empty');
      return;
    }
    this.busy = true;
    try {
      await work();
    } catch (error) {
      this.arriving = undefined;
      if (wantsKey(error)) this.refused = work;
      else this.problem = error.status === 0 ? t('add.unreachable', { address: page.ingest }) : error.message;
    }
    this.busy = false;
  }

  #submit(event) {
    event.preventDefault();
    this.#attempt(() => this.#send());
  }

  render() {
    return html`<p class="intro">${t('add.intro')}</p>
      <form class="add-form" @submit=${this.#submit}>
        ${this.#dropZone()}
        ${this.file ? this.#chosenFile() : this.#textField()}
        <div class="pair">
          <label>${t('add.title')}<input name="title" dir="auto" maxlength="1000"></label>
          <label>${t('add.publisher')}<input name="publisher" dir="auto" maxlength="500"></label>
          <label>${t('add.url')}<input name="url" type="url" dir="ltr"></label>
          <label>${t('add.published')}<input name="publishedAt" dir="ltr" inputmode="numeric" autocomplete="off" aria-describedby="published-hint"><span id="published-hint" class="hint">${t('add.published.hint', { example: exampleDay(view.calendar) })}</span></label>
        </div>
        <div class="buttons">
          ${this.file ? nothing : html`<button type="button" ?disabled=${this.busy} @click=${() => this.#attempt(() => this.#read())}>${t('add.read')}</button>`}
          <button class="primary" ?disabled=${this.busy}>${t('add.submit')}</button>
          <span role="status">${this.busy ? t('add.reading') : ''}</span>
        </div>
      </form>
      ${this.problem ? html`<p class="notice failure" role="alert"><bdi>${this.problem}</bdi></p>` : nothing}
      ${this.refused ? html`<gs-key @key=${() => this.#attempt(this.refused)}></gs-key>` : nothing}
      ${this.arriving ? html`<gs-arrivals ?done=${this.arriving.done} .entries=${this.arriving.entries}></gs-arrivals>` : nothing}
      ${this.reading ? html`<gs-reading .text=${this.reading.text} .rows=${this.reading.rows}></gs-reading>` : nothing}`;
  }

  #dropZone() {
    const over = (event) => { event.preventDefault(); this.over = true; };
    return html`<div class="drop ${this.over ? 'over' : ''}" @dragover=${over} @dragleave=${() => { this.over = false; }} @drop=${this.#drop}>
      <p>${t('add.drop')}</p><label class="button">${t('add.file')}<input class="visually-hidden" type="file" accept=".txt,.md,.html,.htm,.pdf,.docx" @change=${({ target }) => target.files[0] && this.#take(target.files[0])}></label>
    </div>`;
  }

  #chosenFile() {
    return html`<p class="chosen"><bdi>${this.file.name}</bdi> <span class="hint">${t('add.file.hint')}</span> <button type="button" @click=${() => { this.file = undefined; }}>${t('add.file.remove')}</button></p>`;
  }

  #textField() {
    return html`<label for="text">${t('add.text')} <span class="hint">${t('add.text.hint')}</span></label>
      <textarea id="text" dir="auto" .value=${this.text} @input=${({ target }) => { this.text = target.value; }}></textarea>`;
  }
}

customElements.define('gs-add', Add);
