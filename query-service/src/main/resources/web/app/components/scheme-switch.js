import { html } from 'lit';
import { Component } from '../model/element.js';
import { t } from '../model/page.js';

const SCHEMES = ['auto', 'light', 'dark'];
const YEAR = 31_536_000;

/** Light or dark; kept in a cookie, so that the server's page has it from its first byte. */
class SchemeSwitch extends Component {
  #choose(event) {
    const { value } = event.target;
    document.documentElement.dataset.scheme = value;
    document.cookie = `scheme=${value}; path=/; max-age=${YEAR}; samesite=lax`;
    document.dispatchEvent(new Event('scheme'));
  }

  connectedCallback() {
    super.connectedCallback();
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => document.dispatchEvent(new Event('scheme')));
  }

  render() {
    return html`<label><span class="visually-hidden">${t('scheme.label')}</span><select @change=${this.#choose}>${SCHEMES.map((scheme) => html`<option value=${scheme} ?selected=${document.documentElement.dataset.scheme === scheme}>${t(`scheme.${scheme}`)}</option>`)}</select></label>`;
  }
}

customElements.define('gs-scheme-switch', SchemeSwitch);
