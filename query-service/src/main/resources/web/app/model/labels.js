import { read } from './api.js';
import { page } from './page.js';

/** What themes and actors are called in the page's language; ids stand in until the names are there. */
class Labels extends EventTarget {
  #names = { theme: new Map(), actor: new Map() };

  async load() {
    const [themes, actors] = await Promise.all([read('/themes'), read('/actors')]);
    this.learn('theme', themes.items);
    this.learn('actor', actors.items);
  }

  learn(kind, items) {
    for (const { id, label } of items) if (label) this.#names[kind].set(id, label[page.locale] ?? id);
    this.dispatchEvent(new Event('change'));
  }

  of(kind, id) {
    return this.#names[kind].get(id) ?? id;
  }
}

export const labels = new Labels();
