// What is around every page: where one is, where one can go, who is signed in.

import { remove } from './api.js';
import { pages } from './pages.js';
import { html, link, nothing } from './ui.js';

export function shell(session, page, content, handlers) {
  return html`
    <a class="skip" href="#content">Skip to the content</a>
    <header class="top">
      <div class="container bar">
        <a class="brand" href="/"><img src="/app/icon.svg" alt="" width="24" height="24"> Rollcall</a>
        ${session.district ? navigation(page) : nothing}
        ${session.signedIn ? account(session, handlers) : nothing}
      </div>
    </header>
    <main id="content" class="container">${content}</main>`;
}

function navigation(current) {
  return html`
    <nav aria-label="Main">
      <ul>${pages.filter((each) => each.menu).map(({ path, page, menu }) => html`
        <li>${link(path, menu, page === current)}</li>`)}</ul>
    </nav>`;
}

function account(session, handlers) {
  const signOut = async () => {
    await remove('/api/session');
    history.replaceState({}, '', '/');
    await handlers.enter({ signedIn: false });
  };
  return html`
    <div class="account">
      <span class="who" title="Signed in as ${session.email}">${session.email}</span>
      <button class="secondary outline small" @click=${signOut}>Sign out</button>
    </div>`;
}
