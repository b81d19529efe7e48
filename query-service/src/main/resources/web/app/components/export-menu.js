import { html } from 'lit';
import { ViewComponent } from '../model/element.js';
import { t } from '../model/page.js';
import { view } from '../model/view.js';
import './copy-button.js';

const FILES = [['csv', 'csv'], ['ics', 'ics'], ['json', 'json'], ['ndjson', 'ndjson'], ['timelinejs.json', 'timelinejs']];
const FOLLOWED = [['/timeline.atom', 'atom'], ['/timeline.feed.json', 'jsonfeed'], ['/stream', 'stream']];

/** The slice as files, and the addresses that follow it. */
class ExportMenu extends ViewComponent {
  #onOutside = (event) => {
    const menu = this.querySelector('details');
    const left = event.type === 'keydown' ? event.key === 'Escape' : !this.contains(event.target);
    if (!menu?.open || !left) return;
    menu.open = false;
    if (event.type === 'keydown') menu.querySelector('summary').focus();
  };

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('click', this.#onOutside);
    document.addEventListener('keydown', this.#onOutside);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('click', this.#onOutside);
    document.removeEventListener('keydown', this.#onOutside);
  }

  #address(path) {
    const query = view.slice();
    if (path === '/stream') query.delete('sort');
    const text = query.toString();
    return new URL(text ? `${path}?${text}` : path, location.href).href;
  }

  render() {
    return html`<details class="menu"><summary>${t('export.open')}</summary><div class="menu-body">
      <h2>${t('export.files')}</h2>
      <ul>${FILES.map(([suffix, key]) => html`<li><a href=${this.#address(`/timeline.${suffix}`)} download>${t(`export.${key}`)}</a></li>`)}
        <li><button @click=${() => document.querySelector('gs-list').print()}>${t('export.print')}</button></li></ul>
      <h2>${t('export.follow')}</h2>
      <ul>${FOLLOWED.map(([path, key]) => html`<li><a href=${this.#address(path)}>${t(`export.${key}`)}</a> <gs-copy .text=${() => this.#address(path)} .label=${t('export.copy')}></gs-copy></li>`)}</ul>
    </div></details>`;
  }
}

customElements.define('gs-export', ExportMenu);
