// What is around every page: where one is, where one can go, who is signed in.

import { remove } from './api.js';
import { pages } from './pages.js';
import { html, link, nothing, problem } from './ui.js';

// Why somebody is still signed in who wanted out, on the page where they did.
let stayed;

export function shell(session, page, content, handlers) {
  return html`
    <a class="skip" href="#content">${page.skip ?? 'Skip to the content'}</a>
    <header class="top">
      <div class="container bar">
        <a class="brand" href=${page.own ? '/account' : '/'}><img src="/app/icon.svg" alt="" width="24" height="24"> Rollcall</a>
        ${session.district && !page.own ? navigation(page) : nothing}
        ${session.signedIn && !page.own ? account(session, page, handlers) : nothing}
      </div>
    </header>
    <main id="content" class="container">${stayed?.page === page ? problem({ message: 'You are still signed in', detail: stayed.error.detail }) : nothing}${content}</main>`;
}

function navigation(current) {
  return html`
    <nav aria-label="Main">
      <ul>${pages.filter((each) => each.menu).map(({ path, page, menu }) => html`
        <li>${link(path, menu, page === current)}</li>`)}</ul>
    </nav>`;
}

function account(session, page, handlers) {
  const signOut = async () => {
    stayed = undefined;
    try {
      await remove('/api/session');
    } catch (error) {
      if (!error.is('sign-in-needed')) {
        stayed = { error, page };
        handlers.update();
      }
      return;
    }
    history.replaceState({}, '', '/');
    await handlers.enter({ signedIn: false });
  };
  return html`
    <div class="account">
      <span class="who" title="Signed in as ${session.email}">${session.email}</span>
      <button class="secondary outline small" @click=${signOut}>Sign out</button>
    </div>`;
}
