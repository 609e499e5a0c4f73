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

// Administrators and the owners of accounts are signed in apart from each other, each with a token of their own.
const csrfTokens = {};
let signedOut = () => {};

function realm(path) {
  return path.startsWith('/api/account') ? 'account' : 'dashboard';
}

// Is called when the server no longer knows the administrator.
export function onSignedOut(listener) {
  signedOut = listener;
}

export function get(path) {
  return send('GET', path);
}

// What a list that comes in pages has in all: `name` is what its rows are called.
export async function all(path, name) {
  const rows = [];
  const query = path.includes('?') ? '&' : '?';
  let cursor = '';
  do {
    const answer = await get(`${path}${query}limit=1000${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
    rows.push(...answer[name]);
    cursor = answer.next;
  } while (cursor);
  return rows;
}

// The keys of what was sent and not answered. Tried again within this time it is the same action, which is done once.
const AGAIN = 600_000;
const unanswered = new Map();

export async function post(path, body) {
  const action = `${path} ${JSON.stringify(body)}`;
  const { key } = recent(action) ?? { key: crypto.randomUUID() };
  unanswered.set(action, { key, at: Date.now() });
  try {
    const answer = await send('POST', path, body, { 'Idempotency-Key': key });
    unanswered.delete(action);
    return answer;
  } catch (error) {
    if (refused(error)) {
      unanswered.delete(action);
    }
    throw error;
  }
}

function recent(action) {
  const sent = unanswered.get(action);
  return sent && Date.now() - sent.at < AGAIN ? sent : undefined;
}

// True if the server has said no, so that it did nothing; it may yet do what it does not answer to.
function refused({ status }) {
  return status >= 400 && status < 500 && status !== 409;
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
    await read(path, response);
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
    headers['X-CSRF-Token'] = csrfTokens[realm(path)] ?? '';
  }
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  const response = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) })
    .catch(() => { throw new Problem(UNREACHABLE); });
  return read(path, response);
}

async function read(path, response) {
  const json = (response.headers.get('Content-Type') ?? '').includes('json') ? await response.json() : {};
  if (!response.ok) {
    const problem = new Problem({ title: 'Something went wrong', detail: 'Try again in a minute.', status: response.status, ...json });
    if (problem.is('sign-in-needed') && realm(path) === 'dashboard') {
      signedOut();
    }
    throw problem;
  }
  if (json.csrfToken) {
    csrfTokens[realm(path)] = json.csrfToken;
  }
  return json;
}
