import { html, nothing } from 'lit';
import { Component } from '../model/element.js';
import { read } from '../model/api.js';
import { t } from '../model/page.js';
import { view } from '../model/view.js';
import './entry.js';

/** The happening that the address names, above a list that does not show it at the moment. */
class PinnedEntry extends Component {
  static properties = { entryId: {}, entry: { state: true }, problem: { state: true } };

  willUpdate(changed) {
    if (changed.has('entryId')) this.#load();
  }

  async #load() {
    this.entry = this.problem = undefined;
    try {
      this.entry = await read(`/timeline/${encodeURIComponent(this.entryId)}`);
      if (this.entry.id !== this.entryId) view.set({ entry: this.entry.id }, { replace: true });
    } catch (error) {
      this.problem = error;
    }
  }

  render() {
    if (this.problem) return html`<p class="notice" role="status">${this.#reason()} <button @click=${() => view.set({ entry: '' })}>${t('entry.close')}</button></p>`;
    return this.entry ? html`<div class="pinned entry"><gs-entry alone .entry=${this.entry}></gs-entry></div>` : nothing;
  }

  #reason() {
    if (this.problem.status === 410) return t('entry.gone');
    return this.problem.status === 404 ? t('entry.unknown') : this.problem.message;
  }
}

customElements.define('gs-pinned', PinnedEntry);
