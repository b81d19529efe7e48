const KINDS = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const endingOf = ({ name }) => /\.(\w+)$/.exec(name)?.[1].toLowerCase();

/** The media type of a file that ingest-service reads; undefined where it is text. */
export const kindOf = (file) => KINDS[endingOf(file)];

/** The text of a file of text or HTML; undefined where only ingest-service can read it. */
export async function textOf(file) {
  if (kindOf(file)) return undefined;
  const text = await file.text();
  return /^html?$/.test(endingOf(file)) ? wordsOf(text) : text;
}

/** The words of a page, blocks on lines of their own. */
function wordsOf(source) {
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  body.querySelectorAll('script, style, nav, noscript').forEach((element) => element.remove());
  body.querySelectorAll('p, br, li, h1, h2, h3, h4, tr, div').forEach((element) => element.append('\n'));
  return body.textContent.replace(/\n\s*\n+/g, '\n\n').trim();
}
