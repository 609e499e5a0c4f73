// The account of a teacher, student or parent: signing in by a code, then what is theirs. In English or Spanish.

import { told, wordsFor } from '../account-words.js';
import { get, post, put, remove } from '../api.js';
import { LANGUAGES, ownName } from '../person-words.js';
import { badge, html, link, nothing, problem } from '../ui.js';

let words = wordsFor(navigator.language);

export default {
  own: true,
  get title() { return words.title; },
  get language() { return words.tag; },
  get skip() { return words.skip; },

  async load() {
    const { signedIn } = await get('/api/account/session');
    const state = { address: '', attempt: undefined, working: false, error: undefined, done: '' };
    return { ...state, accounts: signedIn ? await mine() : undefined };
  },

  view(state, page) {
    if (state.accounts) {
      return overview(state, page);
    }
    return html`<section class="narrow">${state.attempt ? codeForm(state, page) : addressForm(state, page)}</section>`;
  },
};

// None if the session ended meanwhile. Whoever has a language sees the page in it, if it is one of the page's.
async function mine() {
  try {
    return speak((await get('/api/account')).accounts);
  } catch (error) {
    if (error.is('sign-in-needed')) {
      return undefined;
    }
    throw error;
  }
}

function speak(accounts) {
  const known = accounts.find(({ language }) => language.from !== 'default');
  words = wordsFor(known?.language.tag ?? navigator.language);
  return accounts;
}

function addressForm(state, page) {
  const ask = async (event) => {
    event.preventDefault();
    state.address = new FormData(event.target).get('address').trim();
    await work(state, page, async () => {
      const { attempt } = await post('/api/account/code', { address: state.address, language: navigator.language });
      state.attempt = attempt;
    });
    document.getElementById('code')?.focus();
  };
  return html`
    <h1 tabindex="-1">${words.signIn}</h1>
    <p>${words.explain}</p>
    <p role="status">${state.done}</p>
    ${state.error ? problem(told(words, state.error)) : nothing}
    <form @submit=${ask}>
      <label for="address">${words.address}</label>
      <input id="address" name="address" inputmode="email" autocapitalize="none" autocomplete="username" required .value=${state.address}>
      <button type="submit" ?disabled=${state.working} aria-busy=${state.working}>${words.send}</button>
    </form>
    <p>${link('/', words.office)}</p>`;
}

function codeForm(state, page) {
  const enter = async (event) => {
    event.preventDefault();
    const code = new FormData(event.target).get('code').replace(/\s/g, '');
    await work(state, page, async () => {
      await post('/api/account/session', { attempt: state.attempt, code });
      state.accounts = await mine();
      state.attempt = undefined;
      const teaches = state.accounts?.some(({ classes }) => classes.some((one) => one.as === 'owner' && one.active));
      state.done = teaches ? words.activated : words.welcome;
    });
    if (state.accounts) {
      document.querySelector('h1').focus();
    }
  };
  const back = () => {
    state.attempt = undefined;
    state.error = undefined;
    page.update();
  };
  return html`
    <h1 tabindex="-1">${words.enter}</h1>
    <p class="wrap">${words.sent(state.address)}</p>
    ${state.error ? problem(told(words, state.error)) : nothing}
    <form @submit=${enter}>
      <label for="code">${words.code}</label>
      <input id="code" name="code" class="code" inputmode="numeric" autocomplete="one-time-code" maxlength="9"
             pattern="\\s*([0-9]\\s*){6}" title=${words.sixDigits} required>
      <button type="submit" ?disabled=${state.working} aria-busy=${state.working}>${words.go}</button>
      <button type="button" class="secondary outline" @click=${back}>${words.back}</button>
    </form>
    <p class="muted">${words.nothing}</p>`;
}

function overview(state, page) {
  const signOut = () => work(state, page, async () => {
    await remove('/api/account/session');
    state.accounts = undefined;
    state.done = '';
  });
  return html`
    <div class="mine">
      <div class="heading">
        <h1 tabindex="-1">${words.title}</h1>
        <button class="secondary outline small" ?disabled=${state.working} @click=${signOut}>${words.out}</button>
      </div>
      <p role="status">${state.done}</p>
      ${state.error ? problem(told(words, state.error)) : nothing}
      ${state.accounts.map((account, number) => one(account, `account-${number}`))}
      ${languages(state, page)}
    </div>`;
}

function one(account, id) {
  const { roles, schools, children } = account;
  return html`
    <section aria-labelledby=${id}>
      <h2 id=${id}>${account.name}</h2>
      <p class="muted">${[...roles.map((role) => words.roles[role]), ...schools].join(' · ')}</p>
      ${roles.includes('guardian') || children.length ? family(children) : nothing}
      ${roles.some((role) => role !== 'guardian') || account.classes.length ? html`<h3>${words.classes}</h3>${classes(account.classes)}` : nothing}
      <h3>${words.contacts}</h3>
      <ul>${account.contacts.map(({ masked, proven }) => html`<li><span>${masked}</span>
        ${proven ? badge('good', words.confirmed) : badge('plain', words.fromSchool)}</li>`)}</ul>
      ${account.claimed ? html`<p class="muted">${words.since(day(account.claimed))}</p>` : nothing}
    </section>`;
}

function family(children) {
  return html`
    <h3>${words.children}</h3>
    ${children.length === 0 ? html`<p>${words.noChildren}</p>` : children.map((child) => html`
      <h4>${child.name}</h4>
      <p class="muted">${child.schools.join(' · ')}</p>
      ${classes(child.classes)}`)}`;
}

function classes(all) {
  return all.length === 0 ? html`<p>${words.noClasses}</p>` : html`
    <ul>${all.map(({ name, school, as, active }) => html`
      <li><span><strong>${name}</strong> <span class="muted">${[words.as[as], school].filter(Boolean).join(' · ')}</span></span>
        ${active ? badge('good', words.active) : badge('plain', words.inactive)}</li>`)}</ul>
    ${all.every(({ active }) => active) ? nothing : html`<p class="muted">${words.waiting}</p>`}`;
}

// One for all accounts.
function languages(state, page) {
  const { tag } = state.accounts[0].language;
  const all = [...new Set([...LANGUAGES, tag])].sort((left, right) => ownName(left).localeCompare(ownName(right)));
  const choose = (event) => work(state, page, async () => {
    const { accounts } = await put('/api/account/language', { language: event.target.value });
    state.accounts = speak(accounts);
    state.done = words.saved;
  });
  return html`
    <section>
      <label for="language">${words.language}</label>
      <select id="language" ?disabled=${state.working} @change=${choose}>
        ${all.map((each) => html`<option value=${each} ?selected=${each === tag}>${ownName(each)}</option>`)}
      </select>
    </section>`;
}

function day(instant) {
  return new Intl.DateTimeFormat(words.tag, { dateStyle: 'long' }).format(new Date(instant));
}

async function work(state, page, task) {
  state.working = true;
  state.error = undefined;
  page.update();
  try {
    await task();
  } catch (error) {
    if (error.is?.('sign-in-needed')) {
      Object.assign(state, { accounts: undefined, attempt: undefined, done: words.again });
    } else {
      state.error = error;
    }
  }
  state.working = false;
  page.update();
}
