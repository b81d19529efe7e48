import { html, nothing } from 'lit';
import { Component } from '../model/element.js';
import { wantsKey } from '../model/access-key.js';
import { ingest } from '../model/api.js';
import { moment } from '../model/dates.js';
import { counted, number, page, t } from '../model/page.js';
import { view } from '../model/view.js';
import './key-form.js';

const AGAIN = 5000;

/** The feeds that are followed: how each is, and adding, importing, pausing and removing. */
class Feeds extends Component {
  static properties = { feeds: { state: true }, problem: { state: true }, refused: { state: true }, said: { state: true }, denied: { state: true } };

  #timer;

  connectedCallback() {
    super.connectedCallback();
    this.#load();
    this.#timer = setInterval(() => document.visibilityState === 'visible' && this.#load(), AGAIN);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  async #load() {
    try {
      this.feeds = (await ingest('/feeds')).items;
      this.problem = undefined;
    } catch (error) {
      this.problem = error.status === 0 ? t('add.unreachable', { address: page.ingest }) : `${t('feeds.error')} ${error.message}`;
    }
  }

  async #attempt(work) {
    this.refused = this.said = this.denied = undefined;
    try {
      await work();
    } catch (error) {
      if (wantsKey(error)) this.denied = work;
      this.refused = [error.status === 0 ? t('add.unreachable', { address: page.ingest }) : error.message];
    }
    await this.#load();
  }

  #add(event) {
    event.preventDefault();
    const { url } = event.target.elements;
    this.#attempt(async () => {
      await ingest('/feeds', { method: 'POST', type: 'application/json', body: JSON.stringify({ url: url.value.trim() }) });
      url.value = '';
    });
  }

  #import(event) {
    const { files } = event.target;
    if (!files[0]) return;
    this.#attempt(async () => {
      const { items } = await ingest('/feeds/opml', { method: 'POST', type: 'text/xml', body: await files[0].text() });
      this.said = t('feeds.imported', { added: number(items.filter(({ result }) => result === 'added').length), all: number(items.length) });
      this.refused = items.filter(({ reason }) => reason).map(({ url, reason }) => t('feeds.refused', { url, reason }));
    });
    event.target.value = '';
  }

  #change(feed, options, path = '') {
    this.#attempt(() => ingest(`/feeds/${encodeURIComponent(feed.id)}${path}`, options));
  }

  render() {
    return html`<p class="intro">${t('feeds.intro')}</p>
      <form class="feed-form" @submit=${this.#add}>
        <label>${t('feeds.url')}<input name="url" type="url" dir="ltr" required></label>
        <button class="primary">${t('feeds.add')}</button>
        <label class="button import">${t('feeds.import')}<input class="visually-hidden" type="file" accept=".opml,.xml,text/xml,text/x-opml" @change=${this.#import}></label>
        <a class="button" href=${new URL('/feeds/opml', page.ingest).href}>${t('feeds.export')}</a>
      </form>
      <p role="status">${this.said ?? ''}</p>
      ${this.refused?.map((reason) => html`<p class="failure" role="alert"><bdi>${reason}</bdi></p>`)}
      ${this.denied ? html`<gs-key @key=${() => this.#attempt(this.denied)}></gs-key>` : nothing}
      <h2>${t('feeds.list')}</h2>
      ${this.problem ? html`<p class="notice failure" role="alert">${this.problem}</p>` : this.#list()}`;
  }

  #list() {
    if (!this.feeds) return html`<p>${t('list.loading')}</p>`;
    if (!this.feeds.length) return html`<p class="notice">${t('feeds.none')}</p>`;
    return html`<div class="table-box" role="region" aria-label=${t('feeds.list')} tabindex="0"><table class="feeds">
      <thead><tr>${['name', 'state', 'last', 'next', 'actions'].map((column) => html`<th scope="col">${t(`feeds.${column}`)}</th>`)}</tr></thead>
      <tbody>${this.feeds.map((feed) => this.#row(feed))}</tbody></table></div>`;
  }

  #row(feed) {
    const name = feed.title ?? feed.url;
    const when = (time) => (time ? moment(time, view.calendar) : t('feeds.never'));
    return html`<tr>
      <th scope="row"><bdi>${name}</bdi><bdi class="address" dir="ltr">${feed.url}</bdi></th>
      <td>${t(`feeds.status.${feed.status}`)}${feed.failures ? html`<span class="failure"> ${counted('feeds.failures', feed.failures)}</span>` : nothing}
        ${feed.lastError ? html`<p class="failure"><bdi>${feed.lastError}</bdi></p>` : nothing}</td>
      <td>${when(feed.lastSuccessAt)}</td>
      <td>${feed.status === 'active' ? when(feed.nextPollAt) : ''}</td>
      <td class="buttons">${this.#actions(feed).map(([key, does]) => html`<button aria-label=${t('feeds.of', { action: t(key), name })} @click=${does}>${t(key)}</button>`)}</td>
    </tr>`;
  }

  #actions(feed) {
    const patch = (status) => ({ method: 'PATCH', type: 'application/merge-patch+json', body: JSON.stringify({ status }) });
    return [
      ['feeds.refresh', () => this.#change(feed, { method: 'POST' }, '/refresh')],
      feed.status === 'paused' ? ['feeds.resume', () => this.#change(feed, patch('active'))] : ['feeds.pause', () => this.#change(feed, patch('paused'))],
      ['feeds.remove', () => this.#change(feed, { method: 'DELETE' })],
    ];
  }
}

customElements.define('gs-feeds', Feeds);
