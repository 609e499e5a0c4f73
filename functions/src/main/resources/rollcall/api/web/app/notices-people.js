// Those of an audience who are in one state, page by page.

import { get } from './api.js';
import { count, moment } from './format.js';
import { became, channel, people, STATES, title, word } from './notices-words.js';
import { personLink } from './person-words.js';
import { busy, empty, html, nothing, problem, table } from './ui.js';

const COLUMNS = [
  { name: 'Name', cell: ({ account, name }) => personLink({ id: account, name }) },
  { name: 'What became of it', cell: became },
  { name: 'By', cell: channel },
  { name: 'When', cell: ({ at }) => moment(at, '') },
];

// What is shown of an audience of a school; `load` reads it.
export function rows(school, audience, which) {
  return { address: `/api/schools/${school}/notices/${word(audience)}/people`, audience, which, people: undefined };
}

export async function load(state, page, cursor) {
  try {
    const query = new URLSearchParams({ state: state.which, ...(cursor ? { cursor } : {}) });
    const answer = await get(`${state.address}?${query}`);
    state.people = cursor ? [...state.people, ...answer.people] : answer.people;
    Object.assign(state, { next: answer.next, matching: answer.matching, paged: Boolean(cursor), error: undefined });
  } catch (error) {
    state.error = error;
  }
  page?.update();
}

export function view(state, page) {
  if (state.error) {
    return problem(state.error, () => load(state, page));
  }
  if (!state.people) {
    return busy('Looking who they are');
  }
  const caption = `${title(state.audience)}: ${STATES[state.which][1]}`;
  return html`
    ${state.people.length ? table(caption, COLUMNS, state.people) : empty('Nobody any more.', 'The numbers above have changed meanwhile.')}
    <p class="muted" role="status">${count(state.people.length)} of ${people(state.audience, state.matching)} shown
      ${state.next ? html`<button class="small secondary outline" @click=${() => load(state, page, state.next)}>Show more</button>` : nothing}</p>`;
}
