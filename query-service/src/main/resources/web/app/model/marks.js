import { html } from 'lit';

/** A text with some of its code points marked; `spans` are `[start, end, class?, title?]`, end exclusive. */
export function marked(text, spans) {
  const points = Array.from(text);
  const pieces = [];
  let at = 0;
  for (const [start, end, kind = '', title = ''] of [...spans].sort(([a], [b]) => a - b)) {
    if (start < at || end > points.length) continue;
    pieces.push(points.slice(at, start).join(''));
    pieces.push(html`<mark class=${kind} title=${title}>${points.slice(start, end).join('')}</mark>`);
    at = end;
  }
  pieces.push(points.slice(at).join(''));
  return pieces;
}

/** The places of a search's words in one of an entry's texts, named by JSON pointer. */
export const hits = ({ highlights = [] }, field) =>
  highlights.filter((each) => each.field === field).flatMap(({ ranges }) => ranges.map(([start, end]) => [start, end, 'hit']));
