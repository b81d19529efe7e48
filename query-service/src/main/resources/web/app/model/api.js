import { accessKey } from './access-key.js';
import { page, t } from './page.js';

/** A request that was refused or not answered, in words for the reader. */
export class Problem extends Error {
  constructor(message, status, errors = []) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

async function problem(response) {
  const body = await response.json().catch(() => ({}));
  const said = body.errors?.map((error) => error.detail).filter(Boolean).join(' ');
  return new Problem(said || body.detail || body.title || t('problem.unknown', { status: response.status }), response.status, body.errors);
}

async function request(address, options) {
  let response;
  try {
    response = await fetch(address, options);
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem(t('problem.offline'), 0);
  }
  if (!response.ok) throw await problem(response);
  return response;
}

const wanted = { Accept: 'application/json' };

/** JSON from query-service. */
export async function read(path, query, { signal, headers } = {}) {
  const text = query?.toString();
  const response = await request(text ? `${path}?${text}` : path, { signal, headers: { ...wanted, ...headers } });
  return response.json();
}

/** A request to ingest-service; `body` is sent as JSON unless it is text or form data. */
export async function ingest(path, { method = 'GET', body, type } = {}) {
  const headers = { ...wanted };
  if (type) headers['Content-Type'] = type;
  const key = accessKey.get();
  if (key) headers.Authorization = `Bearer ${key}`;
  const response = await request(new URL(path, page.ingest), { method, headers, body });
  return response.status === 204 || response.headers.get('Content-Length') === '0' ? null : response.json();
}

/** The last request of a kind wins: an earlier one is ended when a new one begins. */
export class Latest {
  #controller;

  next() {
    this.#controller?.abort();
    this.#controller = new AbortController();
    return this.#controller.signal;
  }
}

export const wasAborted = (error) => error.name === 'AbortError';
