// The district's overview: its schools, the most actionable first.

import { download, get, post } from '../api.js';
import { ask } from '../dialog.js';
import { count, counted, moment, STATUSES } from '../format.js';
import { nights } from '../plot.js';
import { badge, empty, html, link, nothing, problem } from '../ui.js';
import { whatIsAdministered } from './districts.js';

const SHOWN = [['', 'All'], ['ON_HOLD', 'On hold'], ['ERRORS', 'With errors'], ['ALERTS', 'With alerts'], ['PAUSED', 'Paused'],
  ['NOT_CONNECTED', 'Not connected'], ['CONNECTED', 'Connected']];
const SORTS = [['URGENCY', 'Most actionable'], ['NAME', 'School'], ['TEACHERS', 'Teachers'], ['STUDENTS', 'Students'],
  ['GUARDIANS', 'Parents'], ['ERRORS', 'Errors'], ['ALERTS', 'Alerts'], ['LAST_SYNC', 'Last sync']];
const TOGETHER = 50;
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
      ${told(state, page)}
      ${state.overview?.total ? schools(state, page) : none(state.district)}`;
  },
};

async function read(state, cursor) {
  const query = new URLSearchParams(Object.entries({ ...state.query, cursor: cursor ?? '' }).filter(([, value]) => value));
  const asked = (state.asked = (state.asked ?? 0) + 1);
  const [overview, run] = await Promise.all([get(`/api/schools?${query}`), get('/api/runs/current')]);
  if (asked === state.asked) {
    state.overview = cursor ? { ...overview, schools: [...state.overview.schools, ...overview.schools] } : overview;
    state.run = run;
  }
}

// Looks often while something is going on, and now and then else; never while more than the first page is shown.
function watch(state, page) {
  state.looks = (state.looks ?? 0) + 1;
  const due = MOVING[state.run.stage] || state.looks % SELDOM === 0;
  if (due && document.visibilityState === 'visible' && !state.working && !state.paged) {
    refresh(state, page);
  }
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

function change(state, page, changes) {
  state.paged = false;
  Object.assign(state.query, changes);
  const query = new URLSearchParams(Object.entries(state.query).filter(([, value]) => value && value !== 'URGENCY'));
  history.replaceState({}, '', query.size ? `/?${query}` : '/');
  return refresh(state, page);
}

function heading({ district, several, overview }) {
  return html`
    <div class="heading">
      <h1 tabindex="-1">${district.name}</h1>
      <p>${district.connected ? badge('good', 'Connected to Clever') : badge('plain', 'Not connected')}
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
  const fixed = () => act(state, page, async () => {
    const { sentence } = await post('/api/holds/fixed', undefined);
    return [sentence];
  });
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
    ${overview.mayAct ? selection(state, page) : nothing}
    ${overview.schools.length ? list(state, page) : empty('No school fits.', 'Search for something else, or show all schools.')}
    <p class="muted" role="status">${count(overview.schools.length)} of ${counted(overview.matching, 'school')} shown
      ${overview.next ? html`<button class="small secondary outline" @click=${() => more(state, page)}>Show more</button>` : nothing}
      ${overview.totals.errors + overview.totals.alerts > 0
        ? html`<button class="small secondary outline" ?disabled=${state.working} @click=${() => findings(state, page)}>Download all errors and alerts (CSV)</button>` : nothing}</p>`;
}

// A table that is too large for one answer is refused, and the server says what to do.
function findings(state, page) {
  return act(state, page, async () => {
    await download('/api/findings.csv');
    return [];
  });
}

async function more(state, page) {
  state.paged = true;
  await read(state, state.overview.next);
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

// Numbers and moments begin with the largest.
function sorting(sort) {
  return { sort, descending: sort === 'URGENCY' || sort === 'NAME' ? '' : 'true' };
}

function debounced(state, work) {
  return (event) => {
    clearTimeout(state.typing);
    const { value } = event.target;
    state.typing = setTimeout(() => work(value), 250);
  };
}

function selection(state, page) {
  const held = state.overview.schools.filter((school) => school.waiting?.clearable);
  const chosen = [...state.selected.values()];
  const pickHeld = () => {
    held.forEach((school) => state.selected.set(school.id, school));
    page.update();
  };
  if (!chosen.length) {
    return held.length ? html`<p class="selection"><button class="small secondary outline" @click=${pickHeld}>Select ${counted(held.length, 'school')} on hold</button></p>` : nothing;
  }
  const clearable = chosen.filter((school) => school.waiting?.clearable);
  return html`
    <div class="selection" role="group" aria-label="Selected schools">
      <strong>${counted(chosen.length, 'school')} selected</strong>
      <button class="small" ?disabled=${!clearable.length || state.working} @click=${() => clear(state, page, clearable)}>Clear holds</button>
      <button class="small secondary" ?disabled=${state.working} @click=${() => recheck(state, page, chosen)}>Check for new Clever data</button>
      <button class="small secondary outline" @click=${() => { state.selected.clear(); page.update(); }}>Select none</button>
    </div>`;
}

async function clear(state, page, held) {
  const yes = await ask({
    title: `Clear the holds of ${counted(held.length, 'school')}?`,
    body: html`<p>Exactly these changes are applied. Rosters that are wrong in Clever stay wrong here.</p>${reasons(held)}`,
    yes: `Clear ${counted(held.length, 'hold')}`,
  });
  if (yes) {
    await act(state, page, async () => {
      const names = new Map(held.map((school) => [school.id, school.name]));
      const outcomes = [];
      for (let i = 0; i < held.length; i += TOGETHER) {
        const plans = held.slice(i, i + TOGETHER).map(({ id, waiting }) => ({ school: id, number: waiting.number, hash: waiting.hash }));
        outcomes.push(...(await post('/api/holds/clear', { plans })).outcomes);
      }
      return outcomes.map((each) => `${names.get(each.school)}: ${each.sentence}`);
    });
  }
}

async function recheck(state, page, chosen) {
  const held = chosen.filter((school) => school.waiting);
  const yes = await ask({
    title: 'Check for new Clever data?',
    body: html`<p>The whole district is read now. ${held.length ? `What waits at ${counted(held.length, 'school')} is dropped and planned anew.` : ''}</p>`,
    yes: 'Yes, continue',
  });
  if (yes) {
    await act(state, page, async () => {
      const { sentence } = await post('/api/holds/recheck', { schools: held.slice(0, 2 * TOGETHER).map(({ id }) => id) });
      return [sentence];
    });
  }
}

async function act(state, page, work) {
  state.working = true;
  page.update();
  try {
    state.outcomes = await work();
    state.selected.clear();
    await read(state);
    state.error = undefined;
  } catch (error) {
    state.error = error;
  }
  state.working = false;
  page.update();
}

function reasons(held) {
  const most = 8;
  return html`
    <ul>${held.slice(0, most).map((school) => html`
      <li><strong>${school.name}</strong><ul>${school.waiting.holds.map((hold) => html`<li class="sentence">${hold.sentence}</li>`)}</ul></li>`)}</ul>
    ${held.length > most ? html`<p>and ${counted(held.length - most, 'more school')}</p>` : nothing}`;
}

function list(state, page) {
  const { overview } = state;
  const { present, errors, alerts } = overview.totals;
  return html`
    <table class="list schools" role="table">
      <caption class="unseen">Schools</caption>
      <thead role="rowgroup"><tr role="row">
        ${overview.mayAct ? html`<th scope="col" role="columnheader"><span class="unseen">Selected</span></th>` : nothing}
        ${head(state, page, 'NAME', 'School')}
        ${head(state, page, 'TEACHERS', 'Teachers', true)}
        ${head(state, page, 'STUDENTS', 'Students', true)}
        ${head(state, page, 'GUARDIANS', 'Parents', true)}
        ${head(state, page, 'ERRORS', 'Errors', true)}
        ${head(state, page, 'ALERTS', 'Alerts', true)}
        ${head(state, page, 'URGENCY', 'Status')}
        ${head(state, page, 'LAST_SYNC', 'Last sync')}
      </tr></thead>
      <tbody role="rowgroup">${overview.schools.map((school) => row(state, page, school))}</tbody>
      <tfoot role="rowgroup"><tr role="row">
        ${overview.mayAct ? html`<td role="cell" class="filler"></td>` : nothing}
        <th scope="row" role="rowheader">All together</th>
        ${[['Teachers', present.TEACHER], ['Students', present.STUDENT], ['Parents', present.GUARDIAN], ['Errors', errors], ['Alerts', alerts]]
          .map(([name, number]) => html`<td role="cell" class="number" data-label=${name}>${count(number)}</td>`)}
        <td role="cell" class="filler"></td><td role="cell" class="filler"></td>
      </tr></tfoot>
    </table>`;
}

function head(state, page, sort, text, number) {
  const sorted = state.query.sort === sort;
  const descending = state.query.descending === 'true';
  const pick = () => change(state, page, sorted && sort !== 'URGENCY' ? { descending: descending ? '' : 'true' } : sorting(sort));
  return html`
    <th scope="col" role="columnheader" class=${number ? 'number' : ''} aria-sort=${!sorted || sort === 'URGENCY' ? nothing : descending ? 'descending' : 'ascending'}>
      <button class="head" @click=${pick}>${text}${sorted && sort !== 'URGENCY' ? html`<span aria-hidden="true"> ${descending ? '↓' : '↑'}</span>` : nothing}</button>
    </th>`;
}

function row(state, page, school) {
  const select = (event) => {
    if (event.target.checked) {
      state.selected.set(school.id, school);
    } else {
      state.selected.delete(school.id);
    }
    page.update();
  };
  const cell = (name, number) => html`<td role="cell" class="number" data-label=${name}>${count(number)}</td>`;
  return html`
    <tr role="row" class=${school.errors ? 'erring' : ''}>
      ${state.overview.mayAct ? html`<td role="cell" class="picker"><input type="checkbox" aria-label="Select ${school.name}"
          .checked=${state.selected.has(school.id)} @change=${select}></td>` : nothing}
      <th scope="row" role="rowheader">${school.errors ? html`<span class="mark" aria-hidden="true">!</span>` : nothing}${link(`/schools/${school.id}`, school.name)}</th>
      ${cell('Teachers', school.present.TEACHER)}
      ${cell('Students', school.present.STUDENT)}
      ${cell('Parents', school.present.GUARDIAN)}
      ${cell('Errors', school.errors)}
      ${cell('Alerts', school.alerts)}
      <td role="cell" data-label="Status">${badge(...STATUSES[school.status])}</td>
      <td role="cell" data-label="Last sync">${moment(school.lastSync)}</td>
    </tr>`;
}
