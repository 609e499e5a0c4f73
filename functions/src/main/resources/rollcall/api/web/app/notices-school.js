// What a school's report says of first messages, in a line for each audience.

import { get } from './api.js';
import { count } from './format.js';
import { number, STATES, title, underWay } from './notices-words.js';
import { badge, busy, html, link, nothing, problem } from './ui.js';

// Reads them beside the report, which does not wait for it: all accounts of the school are read.
export async function readNotices(state, page) {
  try {
    state.notices = await get(`/api/schools/${state.id}/notices`);
  } catch (error) {
    state.notices = { error };
  }
  page.update();
}

export function telling({ notices }) {
  return Boolean(notices?.audiences?.some(underWay));
}

export function notices(state, page) {
  return html`
    <section aria-labelledby="notices">
      <h2 id="notices">First messages</h2>
      <p>Teachers, students and parents are told that they have an account when you say so.</p>
      ${state.notices ? lines(state, page) : busy('Counting')}
    </section>`;
}

function lines(state, page) {
  const { error, audiences } = state.notices;
  if (error) {
    return error.status === 404 ? html`<p class="muted">They can be told after the first sync.</p>` : problem(error, () => readNotices(state, page));
  }
  return html`
    <ul>${audiences.map((each) => html`
      <li><strong>${title(each.audience)}:</strong> ${standings(each)} ${underWay(each) ? badge('plain', 'Being told now') : nothing}</li>`)}</ul>
    <p>${link(`/schools/${state.id}/notices`, 'Tell people, or see who was told')}</p>`;
}

function standings(each) {
  return Object.keys(STATES)
    .filter((which) => number(each, which) > 0)
    .map((which) => `${count(number(each, which))} ${STATES[which][1].toLowerCase()}`)
    .join(', ') || 'nobody yet';
}
