// A question before something that cannot simply be taken back. The answer is a promise of yes (true) or no (false).

import { render } from '/library/lit-html.js';
import { html } from './ui.js';

export function ask({ title, body, yes, no = 'Cancel' }) {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'question');
  document.body.append(dialog);
  return new Promise((resolve) => {
    const answer = (value) => {
      dialog.remove();
      resolve(value);
    };
    dialog.addEventListener('cancel', () => answer(false));
    render(html`
      <article>
        <h2 id="question">${title}</h2>
        ${body}
        <footer>
          <button class="secondary outline" @click=${() => answer(false)}>${no}</button>
          <button @click=${() => answer(true)}>${yes}</button>
        </footer>
      </article>`, dialog);
    dialog.showModal();
  });
}
