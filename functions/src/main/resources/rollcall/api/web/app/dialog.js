// A question that has to be answered before anything else: the browser keeps the focus in it, Escape leaves it.

import { html } from './ui.js';

export function dialog(id, title, body, actions) {
  return html`
    <dialog id=${id} aria-labelledby="${id}-title">
      <article>
        <h2 id="${id}-title">${title}</h2>
        ${body}
        <footer>
          <button type="button" class="secondary outline" @click=${() => close(id)}>Cancel</button>
          ${actions}
        </footer>
      </article>
    </dialog>`;
}

export function open(id) {
  document.getElementById(id).showModal();
}

export function close(id) {
  document.getElementById(id)?.close();
}
