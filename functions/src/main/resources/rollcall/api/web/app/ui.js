// Small parts that pages are built of. Templates escape what is put into them.

import { html, nothing } from '/library/lit-html.js';

export { html, nothing };

// An address inside the dashboard; main.js opens it without leaving the page.
export function link(href, text, current = false) {
  return html`<a href=${href} aria-current=${current ? 'page' : nothing}>${text}</a>`;
}

export function busy(what = 'Loading') {
  return html`<p class="busy" aria-busy="true">${what}…</p>`;
}

// What went wrong, and a way on if there is one.
export function problem(error, again) {
  return html`
    <div class="problem" role="alert">
      <strong>${error.message}</strong>
      <p>${error.detail}</p>
      ${again ? html`<button class="secondary" @click=${again}>Try again</button>` : nothing}
    </div>`;
}

// Says that there is nothing, and what to do about it.
export function empty(title, whatToDo) {
  return html`<div class="empty"><strong>${title}</strong><p>${whatToDo}</p></div>`;
}

// A table that becomes a list of cards where there is no room; the roles are said because that look would hide them
// from screen readers. Columns: {name, cell(row), number}.
export function table(caption, columns, rows) {
  return html`
    <table class="list" role="table">
      <caption class="unseen">${caption}</caption>
      <thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th scope="col" role="columnheader" class=${column.number ? 'number' : ''}>${column.name}</th>`)}</tr></thead>
      <tbody role="rowgroup">
        ${rows.map((row) => html`<tr role="row">${columns.map((column) => html`
          <td role="cell" data-label=${column.name} class=${column.number ? 'number' : ''}>${filled(column.cell(row))}</td>`)}</tr>`)}
      </tbody>
    </table>`;
}

// One element, so that a card has the name of the column on the left and all of the cell on the right.
function filled(content) {
  return content === nothing || content === '' ? nothing : html`<div>${content}</div>`;
}

// kind: good, warning, bad or plain. The text says it all; colour only helps.
export function badge(kind, text) {
  return html`<span class="badge ${kind}">${text}</span>`;
}
