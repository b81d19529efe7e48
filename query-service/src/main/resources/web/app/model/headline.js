import { page } from './page.js';

/** The headline in the page's language, or in the one that there is: `{ language, text }`. */
export function headlineOf({ headline }) {
  const language = page.locale in headline ? page.locale : Object.keys(headline)[0];
  return { language, text: headline[language] };
}
