import { html, nothing } from 'lit';
import { ViewComponent } from '../model/element.js';
import { chronology } from '../model/chronology.js';
import { counted, t } from '../model/page.js';
import { asksForOthers, view } from '../model/view.js';

const EVENTS = ['added', 'changed', 'gone'];
const BATCH = 500;
const RETRY = 10_000;

/** What is new in the slice: announced, shown when asked for; the browser resumes a broken stream where it was. */
class Live extends ViewComponent {
  static properties = { news: { state: true }, offline: { state: true } };

  #stream;
  #pending = 0;
  #announcing;
  #waiting;
  #onNetwork = () => { this.offline = !navigator.onLine || this.#stream.readyState !== EventSource.OPEN; };

  constructor() {
    super();
    this.news = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('offline', this.#onNetwork);
    window.addEventListener('online', this.#onNetwork);
    this.#listen();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('offline', this.#onNetwork);
    window.removeEventListener('online', this.#onNetwork);
    this.#stream.close();
    clearTimeout(this.#waiting);
  }

  viewChanged(changed) {
    if (asksForOthers(changed)) this.#listen();
  }

  #listen() {
    this.#stream?.close();
    this.news = this.#pending = 0;
    const query = view.slice({ sort: '' });
    this.#stream = new EventSource(`/stream?${query}`);
    this.#stream.addEventListener('open', () => {
      this.offline = false;
      this.dataset.connected = '';
    });
    this.#stream.addEventListener('error', () => {
      this.offline = true;
      delete this.dataset.connected;
      if (this.#stream.readyState === EventSource.CLOSED) this.#again();
    });
    for (const name of EVENTS) this.#stream.addEventListener(name, () => this.#count());
  }

  /** The browser does not come back by itself where its position is too old: begins anew, with all that there is now. */
  #again() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#show();
      this.#listen();
    }, RETRY);
  }

  /** Counts in batches, so that a flood of news is not a flood of announcements. */
  #count() {
    this.#pending += 1;
    this.#announcing ??= setTimeout(() => {
      this.#announcing = undefined;
      this.news += this.#pending;
      this.#pending = 0;
    }, BATCH);
  }

  #show() {
    this.news = 0;
    chronology.refresh();
    document.dispatchEvent(new Event('news'));
  }

  render() {
    return html`<div class="live" role="status">${this.offline ? html`<span class="offline">${t('live.off')}</span>` : nothing}
      ${this.news ? html`<span class="news">${counted('live.new', this.news)} <button @click=${this.#show}>${t('live.show')}</button></span>` : nothing}</div>`;
  }
}

customElements.define('gs-live', Live);
