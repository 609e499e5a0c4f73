// The report of one school: how it stands, what waits, what to mend in the SIS, and what every night did.

import { get, post } from '../api.js';
import * as changes from '../changes.js';
import { ask } from '../dialog.js';
import { capital, count, counted, KINDS, moment, momentText, STATUSES, tally } from '../format.js';
import { notices, readNotices, telling } from '../notices-school.js';
import { findings, read as readFindings } from '../school-findings.js';
import { preview } from '../school-undo.js';
import { badge, empty, html, link, nothing, problem, table } from '../ui.js';

const REFRESH = 10;
const REMOVALS = ['LARGE_REMOVAL', 'EMPTY_ROSTER'];
const TITLES = {
  LARGE_REMOVAL: 'Large number of removals',
  LARGE_UPDATE: 'Large update',
  EMPTY_ROSTER: 'Empty roster',
  EMERGENCY_CONTACTS: 'Emergency contacts',
  TOO_MANY_GUARDIANS: 'Too many parent connections',
  IDS_CHANGED: 'IDs changed',
  AFTER_UNDO: 'First changes after an undo',
  PAUSED: 'Paused',
};
const FATES = { APPLIED: ['good', 'Applied'], CLEARED: ['good', 'Cleared and applied'], HELD: ['warning', 'Held'], UNDONE: ['plain', 'Taken back'], REPLACED: ['warning', 'Undo replaced'] };

export default {
  title: 'School report',

  async load({ parameters }) {
    const state = { id: parameters.school, findings: new Map(), told: '' };
    await read(state);
    return state;
  },

  view(state, page) {
    if (!state.watching) {
      state.watching = true;
      page.every(REFRESH, () => document.visibilityState === 'visible' && refresh(state, page));
      readNotices(state, page);
    }
    return html`
      <p>${link('/', 'All schools')}</p>
      ${heading(state, page)}
      ${state.error ? problem(state.error, () => refresh(state, page)) : nothing}
      <div role="status">${state.told ? html`<p class="told">${state.told}</p>` : nothing}</div>
      ${state.school.waiting ? hold(state, page) : nothing}
      ${figures(state.school)}
      ${notices(state, page)}
      ${findings(state, page)}
      ${history(state, page)}
      ${state.shown ? applied(state, page) : nothing}`;
  },
};

async function read(state) {
  const address = `/api/schools/${state.id}`;
  const [school, { plans, oldest }] = await Promise.all([get(address), get(`${address}/plans`)]);
  await readFindings(state, school);
  const former = state.school?.waiting?.number;
  Object.assign(state, { school, plans, oldest, undoable: new Set(plans.map(({ number }) => number)) });
  if (school.waiting && school.waiting.number !== former) {
    state.sheet = changes.sheet(`${address}/changes?plan=${school.waiting.number}`);
    await changes.load(state.sheet);
  }
}

async function refresh(state, page) {
  try {
    await Promise.all([read(state), telling(state) && readNotices(state, page)]);
    state.error = undefined;
  } catch (error) {
    state.error = error;
  }
  page.update();
}

async function act(state, page, work) {
  state.working = true;
  page.update();
  try {
    state.told = await work();
    state.shown = undefined;
    await read(state);
    state.error = undefined;
  } catch (error) {
    state.error = error;
  }
  state.working = false;
  page.update();
}

function heading(state, page) {
  const { school } = state;
  return html`
    <div class="heading">
      <h1 tabindex="-1">${school.name}</h1>
      <p>${badge(...STATUSES[school.status])}
        <span class="muted">Last sync ${moment(school.lastSync, 'not yet')}</span>
        ${school.nextSync ? html`<span class="muted">Next sync ${moment(school.nextSync)}</span>` : nothing}
        ${school.mayAct ? html`
          <button class="small secondary outline" ?disabled=${state.working} @click=${() => recheck(state, page)}>Check for new Clever data</button>
          ${school.status === 'PAUSED'
            ? html`<button class="small secondary outline" ?disabled=${state.working} @click=${() => resume(state, page)}>Resume the sync</button>`
            : html`<button class="small secondary outline" ?disabled=${state.working} @click=${() => pause(state, page)}>Pause the sync</button>`}` : nothing}</p>
      ${school.reason ? html`
        <div class="problem"><strong>Not connected</strong><p>${school.reason}</p>
          ${school.mayAct && school.fixable ? html`<button ?disabled=${state.working} @click=${() => fixed(state, page)}>I fixed it</button>` : nothing}</div>` : nothing}
    </div>`;
}

async function recheck(state, page) {
  const { waiting } = state.school;
  const yes = await ask({
    title: 'Check for new Clever data?',
    body: html`<p>The whole district is read now. ${waiting ? 'The changes that wait here are dropped and planned anew.' : ''}</p>`,
    yes: 'Yes, continue',
  });
  if (yes) {
    await act(state, page, async () => (await post('/api/holds/recheck', { schools: waiting ? [state.id] : [] })).sentence);
  }
}

function fixed(state, page) {
  return act(state, page, async () => (await post('/api/holds/fixed', undefined)).sentence);
}

async function pause(state, page) {
  const yes = await ask({
    title: `Pause the sync of ${state.school.name}?`,
    body: html`<p>Nothing is changed at this school until you resume the sync. To pause for certain days, use the settings.</p>`,
    yes: 'Pause',
  });
  if (yes) {
    await act(state, page, async () => {
      await post(`/api/schools/${state.id}/pause`, {});
      return 'The sync of this school is paused.';
    });
  }
}

function resume(state, page) {
  return act(state, page, async () => {
    await post(`/api/schools/${state.id}/resume`, undefined);
    return 'The pause of this school has ended; the district is read now. If the whole district is paused, end that in the settings.';
  });
}

function hold(state, page) {
  const { waiting, mayAct } = state.school;
  return html`
    <section class="hold" aria-labelledby="hold">
      <h2 id="hold">${waiting.clearable ? 'On hold' : 'Waiting'}</h2>
      <p>${waiting.partly
        ? html`What is not dangerous is applied as it comes. What is listed here, plan ${waiting.number}, waits since ${moment(waiting.since)}.`
        : html`Nothing of plan ${waiting.number} has been applied since ${moment(waiting.since)}. The school keeps its last roster.`}
        ${mayAct || !waiting.clearable ? nothing : 'A district administrator can clear the hold.'}</p>
      <ul class="reasons">${waiting.holds.map(reason)}</ul>
      <div class="buttons">
        ${mayAct && waiting.clearable ? html`
          <button ?disabled=${state.working} aria-busy=${state.working} @click=${() => clear(state, page)}>${word(waiting)}</button>
          <button class="secondary" ?disabled=${state.working} @click=${() => recheck(state, page)}>Check for new Clever data</button>` : nothing}
        <a role="button" class="secondary outline" href="/api/schools/${state.id}/changes.csv?plan=${waiting.number}" download>Download CSV of changes</a>
      </div>
      <h3>Changes that wait</h3>
      ${changes.view(state.sheet, page, 'Changes that wait')}
    </section>`;
}

function reason(each) {
  return html`
    <li>
      <strong>${TITLES[each.code] ?? 'On hold'}</strong>
      <span class="sentence">${each.sentence}.</span>
      ${each.count !== undefined && each.current ? html`
        <progress max=${each.current} value=${Math.min(each.count, each.current)} aria-label="${count(each.count)} of ${count(each.current)}"></progress>` : nothing}
      ${each.limit !== undefined && each.limit <= 1 && each.limit > 0 ? html`<small>${link('/settings', 'Change the limits')}</small>` : nothing}
    </li>`;
}

function word(waiting) {
  return waiting.holds.every(({ code }) => REMOVALS.includes(code)) ? 'Confirm removals' : 'Clear holds';
}

async function clear(state, page) {
  const { name, waiting } = state.school;
  const counts = state.sheet.pages.at(-1)?.counts ?? {};
  const numbers = Object.entries(counts).map(([kind, number]) => `${kind} ${count(number)}`).join(', ');
  const yes = await ask({
    title: `${word(waiting)} at ${name}?`,
    body: html`
      <ul>${waiting.holds.map((each) => html`<li class="sentence">${each.sentence}.</li>`)}</ul>
      <p>Exactly the changes of plan ${waiting.number} are applied${numbers ? ` (rows: ${numbers})` : ''}.
        They can be taken back for 45 days.</p>`,
    yes: word(waiting),
  });
  if (yes) {
    await act(state, page, async () => {
      const plans = [{ school: state.id, number: waiting.number, hash: waiting.hash }];
      return (await post('/api/holds/clear', { plans })).outcomes[0].sentence;
    });
  }
}

function figures({ present }) {
  return html`
    <dl class="figures">${Object.entries(KINDS).map(([kind, [, many]]) => html`
      <div><dt>${capital(many)}</dt><dd>${count(present[kind] ?? 0)}</dd></div>`)}</dl>`;
}

function history(state, page) {
  const { school } = state;
  return html`
    <section aria-labelledby="history">
      <h2 id="history">History</h2>
      ${school.history.length
        ? table('History', columns(state, page), school.history)
        : empty('No run has changed anything here yet.', 'What each night changes is listed here.')}
      ${earlier(state, page)}
    </section>`;
}

// The history tells of the last runs alone; plans are kept longer than that where much is synced by day.
function earlier(state, page) {
  const told = new Set(state.school.history.map(({ number }) => number));
  const plans = state.plans.filter(({ number }) => !told.has(number));
  return plans.length === 0 ? nothing : html`
    <details>
      <summary>Earlier plans <span class="muted">${count(plans.length)}</span></summary>
      ${table('Earlier plans', [
        { name: 'When', cell: (run) => moment(run.at) },
        { name: 'Plan', number: true, cell: (run) => run.number },
        { name: 'Look', cell: (run) => look(state, page, run) },
      ], plans)}
    </details>`;
}

// A plan is looked at and taken back for as long as it is kept.
function look(state, page, run) {
  const { mayAct, waiting } = state.school;
  const kept = new Date(run.at) >= new Date(state.oldest) || run.number === waiting?.number;
  return !kept ? html`<small class="muted">Not kept any more</small>` : html`<span class="row">
    <button class="small secondary outline" @click=${() => show(state, page, run, false)}>Changes<span class="unseen"> of plan ${run.number}</span></button>
    ${mayAct && state.undoable.has(run.number) && run.fate !== 'UNDONE'
      ? html`<button class="small secondary outline" @click=${() => show(state, page, run, true)}>Undo<span class="unseen"> plan ${run.number}</span></button>` : nothing}</span>`;
}

function columns(state, page) {
  return [
    { name: 'When', cell: (run) => html`${moment(run.at)}<br><small class="muted">Plan ${run.number}</small>` },
    { name: 'Became', cell: (run) => html`${badge(...FATES[run.fate])}${run.fate === 'REPLACED' ? html`<br><small class="muted">A later sync took the place of this undo before anybody cleared it. Ask for it again if you still want it.</small>` : nothing}` },
    { name: 'What', cell: (run) => html`<span>${tally(run.changes)}${places(run)}</span>` },
    { name: 'Errors', number: true, cell: (run) => count(run.errors) },
    { name: 'Alerts', number: true, cell: (run) => count(run.alerts) },
    { name: 'Look', cell: (run) => look(state, page, run) },
  ];
}

function places({ membersAdded, membersRemoved }) {
  const parts = [membersAdded ? `${counted(membersAdded, 'place')} in classes filled` : '', membersRemoved ? `${counted(membersRemoved, 'place')} freed` : ''];
  const text = parts.filter(Boolean).join(', ');
  return text ? html`<br><small class="muted">${text}</small>` : nothing;
}

async function show(state, page, run, undo) {
  const address = `/api/schools/${state.id}`;
  state.shown = { run, undo, sheet: changes.sheet(undo ? `${address}/plans/${run.number}/undo` : `${address}/changes?plan=${run.number}`) };
  page.update();
  await changes.load(state.shown.sheet, page);
  document.getElementById('shown')?.focus();
}

function applied(state, page) {
  const { run, undo, sheet } = state.shown;
  const close = () => {
    state.shown = undefined;
    page.update();
  };
  return html`
    <section class="hold" aria-labelledby="shown">
      <h2 id="shown" tabindex="-1">${undo ? `What taking back plan ${run.number} would do` : `What plan ${run.number} changed`}</h2>
      <p class="muted">Plan ${run.number}, ${momentText(run.at)}</p>
      ${undo && sheet.answer ? preview(state, page, sheet.answer, act) : nothing}
      ${changes.view(sheet, page, undo ? 'What the undo would change' : 'What was changed')}
      <div class="buttons">
        ${undo ? nothing : html`<a role="button" class="small secondary outline" href="/api/schools/${state.id}/changes.csv?plan=${run.number}" download>Download CSV of changes</a>`}
        <button class="small secondary outline" @click=${close}>Close</button>
      </div>
    </section>`;
}
