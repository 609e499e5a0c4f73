// Where somebody says that they want no more mails, by the link in one of them. Opening the page does nothing: programs
// that look for bad links open every link, and only people press buttons.

import { post } from '../api.js';
import { html, problem } from '../ui.js';
import { words } from '../unsubscribe-words.js';

export default {
  title: 'Unsubscribe',
  open: true,

  load({ query }) {
    return { token: query.token ?? '', words: words(navigator.languages), working: false, done: false, error: undefined };
  },

  view(state, page) {
    const { language, direction, title, question, button, done, doneText } = state.words;
    return html`
      <section class="narrow" lang=${language} dir=${direction}>
        <h1 tabindex="-1">${state.done ? done : title}</h1>
        <p role="status">${state.done ? doneText : question}</p>
        ${state.error ? problem(state.error) : ''}
        ${state.done ? '' : html`
          <button ?disabled=${state.working} aria-busy=${state.working} @click=${() => stop(state, page)}>${button}</button>`}
      </section>`;
  },
};

async function stop(state, page) {
  state.working = true;
  state.error = undefined;
  page.update();
  try {
    await post(`/unsubscribe?token=${encodeURIComponent(state.token)}`);
    state.done = true;
  } catch (error) {
    state.error = error;
  }
  state.working = false;
  page.update();
  document.querySelector('h1')?.focus();
}
