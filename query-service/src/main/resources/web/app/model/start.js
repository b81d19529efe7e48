import { labels } from './labels.js';
import { chronology } from './chronology.js';

const screens = {
  async chronology() {
    await Promise.all([import('../components/list.js'), import('../components/filters.js'), import('../components/toolbar.js'), import('../components/band.js')]);
    chronology.refresh();
    labels.load().catch(() => { /* ids stand in for names */ });
  },
  add: () => import('../components/add.js'),
  feeds: () => import('../components/feeds.js'),
};

/** Loads what a screen needs, and nothing else. */
export const start = (screen) => screens[screen]();
