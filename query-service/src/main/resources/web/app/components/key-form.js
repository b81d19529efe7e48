import { html } from 'lit';
import { Component } from '../model/element.js';
import { accessKey } from '../model/access-key.js';
import { t } from '../model/page.js';

/** Asks for a key with the right to what was refused; tells when there is one (event `key`). */
class KeyForm extends Component {
  #submit(event) {
    event.preventDefault();
    accessKey.set(event.target.elements.key.value.trim());
    this.dispatchEvent(new Event('key'));
  }

  render() {
    return html`<form class="key-form" @submit=${this.#submit}>
      <label>${t('access.wanted')}<input name="key" type="password" dir="ltr" autocomplete="off" required></label>
      <button>${t('access.use')}</button>
    </form>`;
  }
}

customElements.define('gs-key', KeyForm);
