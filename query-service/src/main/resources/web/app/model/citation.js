import { dateInWords, dayInWords } from './dates.js';
import { headlineOf } from './headline.js';
import { page } from './page.js';

/** A happening as a line to cite: date, headline, each source, and its lasting address. */
export function citation(entry, calendar) {
  const stop = page.locale === 'fa' ? '؛ ' : '; ';
  const comma = page.locale === 'fa' ? '، ' : ', ';
  const sources = entry.sources.map(({ title, publisher, publishedAt, url }) =>
    [title, publisher, publishedAt && dayInWords(publishedAt, calendar), url].filter(Boolean).join(comma));
  const address = new URL(`/?entry=${encodeURIComponent(entry.id)}`, location.href).href;
  return `${dateInWords(entry.date, calendar)}: ${headlineOf(entry).text}. ${sources.filter(Boolean).join(stop)}. ${address}`;
}
