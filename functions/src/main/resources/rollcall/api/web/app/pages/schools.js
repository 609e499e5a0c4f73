// The district's overview: its schools, the most actionable first.

import { download, get, post } from '../api.js';
import { count, counted, moment } from '../format.js';
import { nights } from '../plot.js';
import { selection } from '../schools-holds.js';
import { noticesProgress, telling } from '../schools-notices.js';
import { list, sorting } from '../schools-table.js';
import { badge, empty, html, link, nothing, problem } from '../ui.js';
import { whatIsAdministered } from './districts.js';

const SHOWN = [['', 'All'], ['ON_HOLD', 'On hold'], ['ERRORS', 'With errors'], ['ALERTS', 'With alerts'], ['PAUSED', 'Paused'],
  ['NOT_CONNECTED', 'Not connected'], ['CONNECTED', 'Connected']];
const SORTS = [['URGENCY', 'Most actionable'], ['NAME', 'School'], ['TEACHERS', 'Teachers'], ['STUDENTS', 'Students'],
  ['GUARDIANS', 'Parents'], ['ERRORS', 'Errors'], ['ALERTS', 'Alerts'], ['LAST_SYNC', 'Last sync']];
const OFTEN = 5;
const SELDOM = 4;
const MOVING = {
  WAITING: () => 'The sync is about to begin.',
  READING: () => 'Your district is being read from Clever and compared.',
  APPLYING: (run) => `Accounts and classes are being updated: ${count(run.done + run.held)} of ${counted(run.schools, 'school')} are through.`,
};

export default {
  title: 'Schools',

  async load({ query, session }) {
    const { search = '', show = '', sort = 'URGENCY', descending = '' } = query;
    const state = { query: { search, show, sort, descending }, selected: new Map(), outcomes: [] };
    const [{ districts }] = await Promise.all([get('/api/districts'), read(state)]);
    return Object.assign(state, { district: districts.find(({ id }) => id === session.district), several: districts.length > 1 });
  },

  view(state, page) {
    if (!state.district) {
      return html`<h1 tabindex="-1">Schools</h1>
        ${empty('You do not administer this district any more.', link('/districts', 'See your districts'))}`;
    }
    if (!state.watching) {
      state.watching = true;
      page.every(OFTEN, () => watch(state, page));
    }
    return html`
      ${heading(state)}
      ${state.overview?.trouble ? trouble(state, page) : nothing}
      ${progress(state.run)}
      ${noticesProgress(state.rounds)}
      ${told(state, page)}
      ${state.overview?.total ? schools(state, page) : none({ ...state.district, connected: state.overview?.connected })}`;
  },
};

async function read(state, cursor) {
  state.paged = Boolean(cursor);
  const query = new URLSearchParams(Object.entries({ ...state.query, cursor: cursor ?? '' }).filter(([, value]) => value));
  const asked = (state.asked = (state.asked ?? 0) + 1);
  const [overview, run, rounds] = await Promise.all([get(`/api/schools?${query}`), get('/api/runs/current'), readRounds(state)]);
  if (asked === state.asked) {
    state.overview = cursor ? { ...overview, schools: [...state.overview.schools, ...overview.schools] } : overview;
    Object.assign(state, { run, rounds });
  }
}

// Looks often while something is going on, and now and then else; while more than the first page is shown, only for what
// is going on.
function watch(state, page) {
  state.looks = (state.looks ?? 0) + 1;
  const changing = MOVING[state.run.stage] || state.looks % SELDOM === 0;
  if ((changing || telling(state.rounds)) && document.visibilityState === 'visible' && !state.working) {
    (state.paged || !changing ? readMoving : refresh)(state, page);
  }
}

// One look that fails is followed by another.
async function readMoving(state, page) {
  const [run, rounds] = await Promise.all([get('/api/runs/current').catch(() => state.run), readRounds(state)]);
  Object.assign(state, { run, rounds });
  page.update();
}

async function refresh(state, page) {
  try {
    await read(state);
    state.error = undefined;
  } catch (error) {
    state.error = error;
  }
  page.update();
}

// The schools are shown without them, too.
async function readRounds({ rounds = [] }) {
  return (await get('/api/notices').catch(() => ({ rounds }))).rounds;
}

function change(state, page, changes) {
  Object.assign(state.query, changes);
  const query = new URLSearchParams(Object.entries(state.query).filter(([, value]) => value && value !== 'URGENCY'));
  history.replaceState({}, '', query.size ? `/?${query}` : '/');
  return refresh(state, page);
}

function heading({ district, several, overview }) {
  return html`
    <div class="heading">
      <h1 tabindex="-1">${district.name}</h1>
      <p>${(overview ?? district).connected ? badge('good', 'Connected to Clever') : badge('plain', 'Not connected')}
        <span class="muted">You administer ${whatIsAdministered(district)}.</span>
        ${overview?.nextSync ? html`<span class="muted">Next sync ${moment(overview.nextSync)}</span>` : nothing}
        ${several ? link('/districts', 'Other districts') : nothing}</p>
    </div>`;
}

function none({ connected, role }) {
  return connected || role === 'school'
    ? empty('No schools to show yet.', 'They appear here after the first sync.')
    : empty('Your district is not connected yet.', link('/connect', 'Connect it to Clever'));
}

function trouble(state, page) {
  const fixed = () => act(state, page, async (tell) => tell([(await post('/api/holds/fixed', undefined)).sentence]));
  return html`
    <div class="problem" role="alert">
      <strong>The last sync failed</strong>
      <p>${state.overview.trouble}</p>
      ${state.overview.mayAct ? html`<button @click=${fixed}>I fixed it</button>` : nothing}
    </div>`;
}

function progress(run) {
  const words = MOVING[run.stage];
  return html`<div role="status">${words ? html`
    <p id="progress" class="moving">${words(run)}</p>
    ${run.stage === 'APPLYING'
      ? html`<progress aria-labelledby="progress" max=${run.schools} value=${run.done + run.held}></progress>`
      : html`<progress aria-labelledby="progress"></progress>`}` : nothing}</div>`;
}

// What came of the last thing that was done here.
function told(state, page) {
  return html`
    ${state.error ? problem(state.error, () => refresh(state, page)) : nothing}
    <div role="status">${state.outcomes.length ? html`<ul class="told">${state.outcomes.map((each) => html`<li>${each}</li>`)}</ul>` : nothing}</div>`;
}

function schools(state, page) {
  const { overview } = state;
  return html`
    ${nights(overview.nights)}
    <div class="tools">
      <div role="group" class="chips" aria-label="Which schools">
        ${SHOWN.map(([show, text]) => chip(state, page, show, text)).filter((each) => each !== nothing)}
      </div>
      <input type="search" aria-label="Search schools" placeholder="Name or ID" .value=${state.query.search}
             @input=${debounced(state, (search) => change(state, page, { search }))}>
      <select class="sorting" aria-label="Sort by" @change=${(event) => change(state, page, sorting(event.target.value))}>
        ${SORTS.map(([sort, text]) => html`<option value=${sort} ?selected=${sort === state.query.sort}>${text}</option>`)}
      </select>
    </div>
    ${overview.mayAct ? selection(state, page, (work) => act(state, page, work)) : nothing}
    ${overview.schools.length ? list(state, page, (changes) => change(state, page, changes)) : empty('No school fits.', 'Search for something else, or show all schools.')}
    <p class="muted" role="status">${count(overview.schools.length)} of ${counted(overview.matching, 'school')} shown
      ${overview.next ? html`<button class="small secondary outline" @click=${() => more(state, page)}>Show more</button>` : nothing}
      ${overview.totals.errors + overview.totals.alerts > 0
        ? html`<button class="small secondary outline" ?disabled=${state.working} @click=${() => findings(state, page)}>Download all errors and alerts (CSV)</button>` : nothing}</p>`;
}

// A table that is too large for one answer is refused, and the server says what to do.
function findings(state, page) {
  return act(state, page, async (tell) => {
    await download('/api/findings.csv');
    tell([]);
  });
}

async function more(state, page) {
  try {
    await read(state, state.overview.next);
    state.error = undefined;
  } catch (error) {
    state.error = error;
  }
  page.update();
}

function chip(state, page, show, text) {
  const { total, totals, statuses } = state.overview;
  const number = { '': total, ERRORS: totals.schoolsWithErrors, ALERTS: totals.schoolsWithAlerts }[show] ?? statuses[show];
  if (number === 0 && state.query.show !== show) {
    return nothing;
  }
  return html`<button class="chip" aria-pressed=${state.query.show === show} @click=${() => change(state, page, { show })}>
    ${text} <span class="muted">${count(number)}</span></button>`;
}

function debounced(state, work) {
  return (event) => {
    clearTimeout(state.typing);
    const { value } = event.target;
    state.typing = setTimeout(() => work(value), 250);
  };
}

async function act(state, page, work) {
  Object.assign(state, { working: true, outcomes: [] });
  page.update();
  try {
    await work((outcomes) => { state.outcomes = outcomes; });
    state.selected.clear();
    await read(state);
    state.error = undefined;
  } catch (error) {
    state.error = error;
  }
  state.working = false;
  page.update();
}
