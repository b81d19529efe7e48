import { html } from 'lit';
import { Component } from '../model/element.js';
import { t } from '../model/page.js';

/** Copies a text, given as a function that makes it, and says so. */
class CopyButton extends Component {
  static properties = { text: {}, label: {}, copied: { state: true } };

  async #copy() {
    await navigator.clipboard.writeText(this.text());
    this.copied = true;
  }

  render() {
    return html`<button @click=${this.#copy} @blur=${() => { this.copied = false; }}>${this.label}</button>
      <span class="copied" role="status">${this.copied ? t('entry.copied') : ''}</span>`;
  }
}

customElements.define('gs-copy', CopyButton);
