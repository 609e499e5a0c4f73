// Signing in: the address first, then the code from the mail.

import { post } from '../api.js';
import { html, link, problem } from '../ui.js';

export default {
  title: 'Sign in',

  load() {
    return { email: '', attempt: undefined, working: false, error: undefined };
  },

  view(state, page) {
    return html`
      <section class="narrow">
        ${state.attempt ? codeForm(state, page) : addressForm(state, page)}
      </section>`;
  },
};

function addressForm(state, page) {
  const ask = async (event) => {
    event.preventDefault();
    state.email = new FormData(event.target).get('email').trim();
    await work(state, page, async () => {
      const { attempt } = await post('/api/session/code', { email: state.email, language: navigator.language });
      state.attempt = attempt;
    });
    document.getElementById('code')?.focus();
  };
  return html`
    <h1 tabindex="-1">Sign in</h1>
    <p>Enter the e-mail address you administer your district or school with. We send you a code.</p>
    ${state.error ? problem(state.error) : ''}
    <form @submit=${ask}>
      <label for="email">E-mail address</label>
      <input id="email" name="email" type="email" autocomplete="username" required .value=${state.email}>
      <button type="submit" ?disabled=${state.working} aria-busy=${state.working}>Send me a code</button>
    </form>
    <p>${link('/account', 'Teacher, student or parent? Your account is here.')}</p>`;
}

function codeForm(state, page) {
  const verify = async (event) => {
    event.preventDefault();
    const code = new FormData(event.target).get('code').replace(/\s/g, '');
    await work(state, page, async () => {
      await page.enter(await post('/api/session/verify', { attempt: state.attempt, code }));
    });
  };
  const back = () => {
    state.attempt = undefined;
    state.error = undefined;
    page.update();
  };
  return html`
    <h1 tabindex="-1">Enter your code</h1>
    <p>If <strong>${state.email}</strong> belongs to an administrator, a code of six digits is on its way.
      It works for 15 minutes. Look into the spam folder too.</p>
    ${state.error ? problem(state.error) : ''}
    <form @submit=${verify}>
      <label for="code">Code</label>
      <input id="code" name="code" class="code" inputmode="numeric" autocomplete="one-time-code" maxlength="9"
             pattern="\\s*([0-9]\\s*){6}" title="Six digits" required>
      <button type="submit" ?disabled=${state.working} aria-busy=${state.working}>Sign in</button>
      <button type="button" class="secondary outline" @click=${back}>Use another address or ask for a new code</button>
    </form>`;
}

async function work(state, page, task) {
  state.working = true;
  state.error = undefined;
  page.update();
  try {
    await task();
  } catch (error) {
    state.error = error;
  }
  state.working = false;
  page.update();
}
