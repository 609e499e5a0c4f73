// Starts the dashboard: finds out who is signed in, opens the page the address names, and draws.
//
// A page is a module whose default export has
//   title                     for the window and the heading
//   open                      optional: true if nobody need be signed in
//   own                       optional: true of what teachers, students and parents use, signed in or not
//   language                  optional: that of the page, if it is not English
//   load({parameters, query, session})  optional: what it shows, from the server
//   view(state, page)         the template for what load gave; `page.update()` draws again after `state` was changed,
//                             `page.reload()` loads again, `page.go(address)` opens another page,
//                             `page.every(seconds, work)` repeats until the page is left, `page.session` is who looks.

import { render } from '/library/lit-html.js';
import { get, onSignedOut } from './api.js';
import { find } from './pages.js';
import { shell } from './shell.js';
import { busy, html, problem } from './ui.js';
import signIn from './pages/sign-in.js';
import districts from './pages/districts.js';

const root = document.getElementById('app');
let session = { signedIn: false };
let current = 0;
let timers = [];

async function open(moveFocus) {
  const visit = ++current;
  timers.forEach(clearInterval);
  timers = [];
  const { page, parameters } = choose();
  const query = Object.fromEntries(new URLSearchParams(location.search));
  const frame = { state: {}, content: busy() };
  const draw = () => {
    if (visit === current) {
      document.title = `${page.title} · Rollcall`;
      document.documentElement.lang = page.language ?? 'en';
      render(shell(session, page, frame.content, handlers), root);
    }
  };
  const handlers = handle(frame, draw, visit);
  frame.load = async () => {
    try {
      frame.state = (await page.load?.({ parameters, query, session })) ?? {};
      handlers.update = () => { frame.content = page.view(frame.state, handlers); draw(); };
      handlers.update();
    } catch (error) {
      frame.content = html`<h1 tabindex="-1">${page.title}</h1>${problem(error, error.status === 404 ? undefined : handlers.reload)}`;
      draw();
    }
  };
  draw();
  await frame.load();
  if (moveFocus && visit === current) {
    root.querySelector('h1')?.focus();
  }
}

function choose() {
  const found = find(location.pathname);
  if (found.page.open || found.page.own) {
    return found;
  }
  if (!session.signedIn) {
    return { page: signIn, parameters: {} };
  }
  return session.district ? found : { page: districts, parameters: {} };
}

function handle(frame, draw, visit) {
  return {
    get session() { return session; },
    update: draw,
    reload: () => { frame.content = busy(); draw(); return frame.load(); },
    go,
    every: (seconds, work) => visit === current && timers.push(setInterval(work, seconds * 1000)),
    async enter(next) { session = next; await open(true); },
  };
}

function go(address) {
  history.pushState({}, '', address);
  return open(true);
}

// Links within the dashboard open in place; with a key held, or to a file, the browser does what it always does.
document.addEventListener('click', (event) => {
  const anchor = event.target.closest?.('a[href]');
  const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) && event.button === 0;
  if (anchor && plain && anchor.origin === location.origin && !anchor.hasAttribute('download')
      && !anchor.getAttribute('href').startsWith('#')) {
    event.preventDefault();
    go(anchor.href);
  }
});
addEventListener('popstate', () => open(true));
onSignedOut(() => {
  if (session.signedIn) {
    session = { signedIn: false };
    open(true);
  }
});

try {
  session = await get('/api/session');
  await open(false);
} catch (error) {
  render(html`<main class="container"><h1>Rollcall</h1>${problem(error, () => location.reload())}</main>`, root);
}
