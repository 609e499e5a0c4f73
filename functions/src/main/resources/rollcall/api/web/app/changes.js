// The rows of a plan to look through: what changes, picked by kind of change, searched, page by page.

import { get } from './api.js';
import { capital, count, counted } from './format.js';
import { busy, empty, html, nothing, problem, table } from './ui.js';

// What is shown of the changes at `address`, which answers with them as `changes` or as a part of it.
export function sheet(address) {
  return { address, change: '', search: '', pages: [], answer: undefined, error: undefined };
}

export async function load(state, page, cursor) {
  const query = new URLSearchParams(Object.entries({ change: state.change, search: state.search, cursor: cursor ?? '', limit: '25' })
    .filter(([, value]) => value));
  const asked = (state.asked = (state.asked ?? 0) + 1);
  try {
    const answer = await get(`${state.address}${state.address.includes('?') ? '&' : '?'}${query}`);
    if (asked === state.asked) {
      state.answer = answer;
      state.pages = cursor ? [...state.pages, answer.changes] : [answer.changes];
      state.error = undefined;
    }
  } catch (error) {
    state.error = error;
  }
  page?.update();
}

export function view(state, page, caption) {
  if (state.error) {
    return problem(state.error, () => load(state, page));
  }
  if (!state.pages.length) {
    return busy('Loading the changes');
  }
  const newest = state.pages.at(-1);
  if (newest.total === 0) {
    return empty('No rows to show.', 'Nothing that people would see changes.');
  }
  const rows = state.pages.flatMap((each) => each.rows);
  return html`
    <div class="tools">
      <div role="group" class="chips" aria-label="Kinds of changes">
        ${chip(state, page, '', 'All', newest.total)}
        ${Object.entries(newest.counts).map(([word, number]) => chip(state, page, word, capital(word), number))}
      </div>
      <input type="search" aria-label="Search these changes" placeholder="Name, ID or class" .value=${state.search}
             @change=${(event) => { state.search = event.target.value; load(state, page); }}>
    </div>
    ${rows.length ? table(caption, columns, rows) : empty('Nothing fits.', 'Search for something else.')}
    <p class="muted" role="status">${count(rows.length)} of ${counted(newest.matching, 'row')} shown
      ${newest.next ? html`<button class="small secondary outline" @click=${() => load(state, page, newest.next)}>Show more</button>` : nothing}</p>`;
}

function chip(state, page, word, text, number) {
  const pick = () => {
    state.change = word;
    load(state, page);
  };
  return html`<button class="chip" aria-pressed=${state.change === word} @click=${pick}>${text} <span class="muted">${count(number)}</span></button>`;
}

const columns = [
  { name: 'Change', cell: (row) => html`<span class="change ${row.change}">${capital(row.change)}</span>` },
  { name: 'Kind', cell: (row) => capital(row.kind) },
  { name: 'Name', cell: (row) => html`${row.name}<br><small class="muted">${row.sourceId}</small>` },
  { name: 'Class', cell: (row) => row.className || nothing },
  { name: 'Field', cell: (row) => (row.field && !member(row) ? capital(row.field) : nothing) },
  { name: 'Before', cell: (row) => (member(row) ? nothing : row.before || nothing) },
  { name: 'After', cell: (row) => (member(row) ? nothing : row.after || nothing) },
];

// Who comes into a class or leaves it: the change itself says it all.
function member({ kind }) {
  return kind === 'member';
}
