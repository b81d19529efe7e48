/** What the server says of this page: screen, locale, subject, the address of ingest-service, and the sentences. */
export const page = JSON.parse(document.getElementById('page-data').textContent);

const numbers = new Intl.NumberFormat(page.locale === 'fa' ? 'fa-IR' : 'en-GB');
const plurals = new Intl.PluralRules(page.locale);

/** A number in the digits of the page's language. */
export const number = (value) => numbers.format(value);

/** The sentence of a key with its gaps filled. */
export function t(key, gaps = {}) {
  const sentence = page.strings[key];
  if (sentence === undefined) throw new Error(`no sentence '${key}'`);
  return sentence.replace(/\{(\w+)\}/g, (_, gap) => gaps[gap]);
}

/** The sentence of a key for a number of things. */
export function counted(key, count) {
  const form = plurals.select(count) === 'one' ? 'one' : 'other';
  return t(`${key}.${form}`, { count: number(count) });
}

/** A piece of text in its own direction within a sentence; numbers with hyphens run from left to right. */
export const isolated = (text) => `\u2068${text}\u2069`;
