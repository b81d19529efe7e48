import { ingest, read } from './api.js';

const PAUSE = 700;
const PATIENCE = 45_000;

/**
 * What becomes of a document that was handed in, again and again until it is `done` or `failed`: its status and the
 * entries that have it as a source. Mentions outside the configured window never become entries; for those it is patient
 * only so long.
 */
export async function* arrivals(id) {
  const end = Date.now() + PATIENCE;
  while (true) {
    const { status, reason, mentions } = await ingest(`/documents/${id}`);
    if (status === 'failed') {
      yield { status, reason, entries: [] };
      return;
    }
    const entries = status === 'extracted' && mentions ? await tellingOf(id) : [];
    const said = entries.flatMap(({ sources }) => sources).filter(({ document }) => document === id).length;
    const done = (status === 'extracted' && said >= mentions) || Date.now() > end;
    yield { status: done ? 'done' : status, entries };
    if (done) return;
    await new Promise((resume) => { setTimeout(resume, PAUSE); });
  }
}

async function tellingOf(id) {
  const { items } = await read('/timeline?sort=-changed&limit=500');
  return items.filter(({ sources }) => sources.some(({ document }) => document === id));
}
