// Who did what in the district, newest first.

import { all, get } from '../api.js';
import { capital, moment } from '../format.js';
import { empty, html, link, nothing, problem, table } from '../ui.js';

const KINDS = { RUN: 'The sync', OPERATOR: 'The operators of Rollcall', ADMINISTRATOR: 'An administrator', PERSON: 'Somebody' };
const ACTIONS = [['', 'Everything'], ['HOLD_CLEARED', 'Holds cleared'], ['RECHECK_STARTED', 'Checks for new data'],
  ['FIX_REPORTED', 'Connections mended'], ['PLAN_UNDONE', 'Undos'], ['UNDO_REPLACED', 'Undos replaced'],
  ['PERSON_SYNCED', 'Syncs of one person'], ['PAUSED', 'Pauses begun'], ['RESUMED', 'Pauses ended'],
  ['CONNECTION_ALLOWED', 'Connections allowed'], ['SCHOOLS_CHOSEN', 'Schools chosen'], ['SYNC_STARTED', 'First syncs'],
  ['SETTINGS_CHANGED', 'Settings'], ['ADMINISTRATOR_APPOINTED', 'Administrators appointed'],
  ['ADMINISTRATOR_DISMISSED', 'Administrators dismissed'], ['ACCOUNTS_MERGED', 'Merges'], ['MERGE_UNDONE', 'Merges taken back'],
  ['MATCH_DECIDED', 'Matches decided'], ['PERSON_EXEMPTED', 'Exemptions'], ['EXEMPTION_LIFTED', 'Exemptions lifted'],
  ['NOTICES_STARTED', 'First messages'], ['DISTRICT_PLANNED', 'Syncs']];

const REFUSALS = { PAUSED: 'the sync was paused', REPLACED: 'another plan had taken its place', OUTDATED: 'the plan was too old',
  ALREADY_CLEARED: 'somebody had cleared it before', NOT_HELD: 'the plan did not wait', ALREADY_RUNNING: 'a sync was going on',
  NOT_CONNECTED: 'the district was not connected', NOT_STARTED: 'the sync had not been started', UNKNOWN: 'there was no such school',
  NOT_FOUND: 'it was not there', BUSY: 'a sync was going on', CONTENDED: 'somebody else was at it', CONFLICT: 'it was not possible then',
  BAD_REQUEST: 'what was sent did not fit' };

export default {
  title: 'Audit trail',

  async load({ query }) {
    const state = { action: query.action ?? '', school: query.school ?? '', entries: [] };
    const [schools] = await Promise.all([all('/api/schools?sort=NAME', 'schools'), read(state)]);
    return Object.assign(state, { schools, names: new Map(schools.map(({ id, name }) => [id, name])) });
  },

  view(state, page) {
    const { action, school } = state;
    const pick = (changes) => {
      const query = new URLSearchParams(Object.entries({ action, school, ...changes }).filter(([, value]) => value));
      return page.go(query.size ? `/audit?${query}` : '/audit');
    };
    return html`
      <h1 tabindex="-1">Audit trail</h1>
      <div class="tools">
        <label>Show <select name="action" @change=${(event) => pick({ action: event.target.value })}>
          ${ACTIONS.map(([each, text]) => html`<option value=${each} ?selected=${each === action}>${text}</option>`)}</select></label>
        <label>School <select name="school" @change=${(event) => pick({ school: event.target.value })}>
          <option value="">All schools and the district</option>
          ${state.schools.map(({ id, name }) => html`<option value=${id} ?selected=${id === school}>${name}</option>`)}</select></label>
      </div>
      ${state.error ? problem(state.error, () => more(state, page)) : nothing}
      ${state.entries.length
        ? table('Audit trail', columns(state), state.entries)
        : empty('Nothing of this has been done yet.', 'Whatever an administrator or the sync does is listed here with who did it and when.')}
      ${state.next ? html`<p><button class="small secondary outline" @click=${() => more(state, page)}>Show more</button></p>` : nothing}`;
  },
};

async function read(state) {
  const query = new URLSearchParams(Object.entries({ action: state.action, school: state.school, cursor: state.next ?? '' }).filter(([, value]) => value));
  const { entries, next } = await get(`/api/audit?${query}`);
  state.entries = [...state.entries, ...entries];
  state.next = next;
}

async function more(state, page) {
  try {
    await read(state);
    state.error = undefined;
  } catch (error) {
    state.error = error;
  }
  page.update();
}

function columns(state) {
  return [
    { name: 'When', cell: ({ at }) => moment(at) },
    { name: 'Who', cell: ({ who }) => html`<span class="address">${who.name ?? KINDS[who.kind]}</span>` },
    { name: 'Did', cell: (entry) => did(entry) },
    { name: 'School', cell: ({ school }) => (school ? link(`/schools/${school}`, state.names.get(school) ?? school) : nothing) },
    { name: 'Concerns', cell: (entry) => [...entry.accounts.map(({ name, id }) => name ?? id), ...details(entry)].join(', ') || nothing },
  ];
}

function did({ words, details: { refused } }) {
  return refused ? html`${capital(words)}: <strong>refused</strong>, ${REFUSALS[refused] ?? 'it could not be done'}` : capital(words);
}

function details({ details: { refused, audiences, ...others } }) {
  return [...(audiences ? audiences.split('.') : []), ...Object.entries(others).map(([name, value]) => `${name} ${value}`)];
}
