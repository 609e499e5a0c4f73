// A question that has to be answered before anything else: the browser keeps the focus in it, Escape leaves it.

import { render } from '/library/lit-html.js';
import { html } from './ui.js';

// One that is part of a page: `open` shows it, its actions close it.
export function dialog(id, title, body, actions) {
  return html`<dialog id=${id} aria-labelledby="${id}-title">${content(id, title, body, () => close(id), actions)}</dialog>`;
}

export function open(id) {
  document.getElementById(id).showModal();
}

export function close(id) {
  document.getElementById(id)?.close();
}

// One that only asks for a yes. The answer is a promise of yes (true) or no (false). As long as `ready` says no, which is
// asked again after each change in the body, nobody can say yes.
export function ask({ title, body, yes, ready = () => true }) {
  const element = document.createElement('dialog');
  element.setAttribute('aria-labelledby', 'question-title');
  document.body.append(element);
  return new Promise((resolve) => {
    const answer = (value) => {
      element.remove();
      resolve(value);
    };
    element.addEventListener('cancel', () => answer(false));
    const action = () => html`<button type="button" ?disabled=${!ready()} @click=${() => answer(true)}>${yes}</button>`;
    const draw = () => render(content('question', title, body, () => answer(false), action()), element);
    element.addEventListener('change', draw);
    draw();
    element.showModal();
  });
}

function content(id, title, body, cancel, actions) {
  return html`
    <article>
      <h2 id="${id}-title">${title}</h2>
      ${body}
      <footer>
        <button type="button" class="secondary outline" @click=${cancel}>Cancel</button>
        ${actions}
      </footer>
    </article>`;
}
