// The first messages of one school: its teachers, students and parents are told that they have an account.

import { get } from '../api.js';
import { audience } from '../notices-audience.js';
import { load, rows } from '../notices-people.js';
import { AUDIENCES, STATES, underWay } from '../notices-words.js';
import { html, link, nothing, problem } from '../ui.js';

const SECONDS = 2;
const SELDOM = 10;

export default {
  title: 'First messages',

  async load({ parameters, query }) {
    const state = { id: parameters.school, told: '' };
    if (AUDIENCES[query.audience] && STATES[query.show]) {
      state.rows = rows(state.id, query.audience, query.show);
    }
    await Promise.all([read(state), state.rows && load(state.rows)]);
    return state;
  },

  view(state, page) {
    if (!state.watching) {
      state.watching = true;
      page.every(SECONDS, () => watch(state, page));
    }
    const ways = { act: (work) => act(state, page, work), pick: (name, which) => pick(state, page, name, which) };
    return html`
      <p>${link(`/schools/${state.id}`, state.name)}</p>
      <div class="heading">
        <h1 tabindex="-1">First messages</h1>
        <p>Tell people at ${state.name} that they have an account, in the language of each. Nobody is told twice. Who is at several schools is counted at one of them.</p>
      </div>
      ${state.error ? problem(state.error, () => refresh(state, page)) : nothing}
      <div role="status">${state.told ? html`<p class="told">${state.told}</p>` : nothing}</div>
      ${state.audiences.map((each) => audience(state, page, each, ways))}`;
  },
};

async function read(state) {
  Object.assign(state, await get(`/api/schools/${state.id}/notices`));
}

async function refresh(state, page) {
  try {
    await Promise.all([read(state), state.rows && !state.rows.paged && load(state.rows)]);
    state.error = undefined;
  } catch (error) {
    state.error = error;
  }
  page.update();
}

// Looks at the rounds often while one is under way, and now and then else. Who is where is asked for only when a round
// begins or ends, and seldom: all accounts are read for it.
async function watch(state, page) {
  state.looks = (state.looks ?? 0) + 1;
  const seldom = state.looks % SELDOM === 0;
  if (state.looking || state.working || document.visibilityState !== 'visible' || !(seldom || state.audiences.some(underWay))) {
    return;
  }
  state.looking = true;
  try {
    const { rounds } = await get('/api/notices');
    const seen = new Map(rounds.filter(({ school }) => school === state.id).map(({ audience: name, round }) => [name, round]));
    const turned = state.audiences.some(({ audience: name, round }) => turn(round) !== turn(seen.get(name)));
    state.audiences.forEach((each) => { each.round = seen.get(each.audience) ?? each.round; });
    state.told = state.audiences.some(underWay) ? state.told : '';
    await (turned || seldom && state.audiences.some(underWay) ? refresh(state, page) : page.update());
  } catch {
    // One look that fails is followed by another.
  }
  state.looking = false;
}

function turn(round) {
  return round && `${round.started} ${round.finished}`;
}

function pick(state, page, name, which) {
  state.rows = which && rows(state.id, name, which);
  history.replaceState({}, '', which ? `?${new URLSearchParams({ audience: name, show: which })}` : location.pathname);
  page.update();
  return state.rows && load(state.rows, page);
}

async function act(state, page, work) {
  state.working = true;
  page.update();
  try {
    state.told = await work();
    state.error = undefined;
    await read(state);
  } catch (error) {
    state.error = error;
  }
  state.working = false;
  page.update();
}
