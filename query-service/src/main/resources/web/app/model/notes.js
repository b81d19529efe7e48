import { isolated, page, t } from './page.js';

/** The notes that extraction and merging write, in English, each with the sentence that says it in the page's language. */
const KNOWN = [
  [/^the two calendars disagree: (?<one>\S+) and (?<other>\S+)$/, 'note.calendars'],
  [/^the weekday beside the date is not that of (?<day>\S+)$/, 'note.weekday'],
  [/^date set by (?<author>.+?): (?<reason>.+)$/s, 'note.date'],
];

/** A note as `{ text, lang }`: in the page's language where it is known, or else as it is written. */
export function noteInWords(note) {
  for (const [form, key] of KNOWN) {
    const found = form.exec(note);
    if (found) return { text: t(key, Object.fromEntries(Object.entries(found.groups).map(([gap, value]) => [gap, isolated(value)]))), lang: page.locale };
  }
  return { text: note, lang: 'en' };
}
