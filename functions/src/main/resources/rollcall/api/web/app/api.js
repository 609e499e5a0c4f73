// The one way to the server. What goes wrong is thrown as a Problem with the server's own words for people.

export class Problem extends Error {
  constructor({ type = '', status = 0, title, detail }) {
    super(title);
    this.type = type;
    this.status = status;
    this.detail = detail;
  }

  is(name) {
    return this.type === `urn:rollcall:problem:${name}`;
  }
}

const UNREACHABLE = { title: 'The server cannot be reached', detail: 'Check your connection, then try again.' };

// Pages ask by themselves for what is new. Only where somebody was there within the last minute does that keep the
// session from ending.
const ATTENDED = 60_000;
let touched = Date.now();
['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll'].forEach((sign) => addEventListener(
  sign, () => { touched = Date.now(); }, { capture: true, passive: true }));

let csrfToken = '';
let signedOut = () => {};

// Is called when the server no longer knows who we are.
export function onSignedOut(listener) {
  signedOut = listener;
}

export function get(path) {
  return send('GET', path);
}

// The key makes a repetition harmless: pass the same one when the same thing is tried again.
export function post(path, body, key = crypto.randomUUID()) {
  return send('POST', path, body, { 'Idempotency-Key': key });
}

export function put(path, body) {
  return send('PUT', path, body);
}

export function remove(path) {
  return send('DELETE', path);
}

// Keeps a file. Unlike a link it can tell why there is none.
export async function download(path) {
  const response = await fetch(path).catch(() => { throw new Problem(UNREACHABLE); });
  if (!response.ok) {
    await read(response);
  }
  const address = URL.createObjectURL(await response.blob());
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'table.csv';
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function send(method, path, body, more = {}) {
  const headers = { Accept: 'application/json', ...more };
  if (Date.now() - touched > ATTENDED) {
    headers['X-Background'] = '1';
  }
  if (method !== 'GET') {
    headers['X-CSRF-Token'] = csrfToken;
  }
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  const response = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) })
    .catch(() => { throw new Problem(UNREACHABLE); });
  return read(response);
}

async function read(response) {
  const json = (response.headers.get('Content-Type') ?? '').includes('json') ? await response.json() : {};
  if (!response.ok) {
    const problem = new Problem({ title: 'Something went wrong', detail: 'Try again in a minute.', status: response.status, ...json });
    if (problem.is('sign-in-needed')) {
      signedOut();
    }
    throw problem;
  }
  if (json.csrfToken) {
    csrfToken = json.csrfToken;
  }
  return json;
}
