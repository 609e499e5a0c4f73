// Which school of Clever's is which of ours, and which are rostered.

import { get, put } from '../api.js';
import { badge, empty, html, nothing, table } from '../ui.js';
import { attempt, show } from './connect.js';

const SHOWN = 100;

export async function loadMatching() {
  const { settled, schools, ours } = await get('/api/connection/schools');
  const rows = schools.map((school) => ({ ...school, ours: school.pair?.ours, was: settled && school.selected }));
  // As they are at first: a row that is decided does not run away under one's hands.
  rows.sort((one, other) => Boolean(one.ours) - Boolean(other.ours) || one.name.localeCompare(other.name));
  return { rows, ours: new Map(ours.map((each) => [each.id, each])), search: '', shown: SHOWN, open: undefined };
}

export function matching(state, page) {
  const { rows } = state.matching;
  if (rows.length === 0) {
    return html`<h2 tabindex="-1">Match your schools</h2>
      ${empty('Clever shares no school with Rollcall yet.', 'Share the schools that take part in Clever, then load this page again.')}`;
  }
  return html`
    <h2 tabindex="-1">Match your schools</h2>
    <p>Each school of Clever’s is one of ours, or new to us. Correct what is wrong, and clear the tick of schools that are not to be rostered.</p>
    ${counts(state.matching)}
    ${left(state.matching)}
    ${list(state, page)}
    ${saving(state, page)}`;
}

function counts({ rows }) {
  const selected = rows.filter((row) => row.selected);
  const added = selected.filter((row) => !row.ours);
  const unmatched = rows.filter((row) => !row.ours);
  return html`<p class="counts" role="status"><strong>${selected.length}</strong> of ${rows.length} schools rostered
    <span>${unmatched.length} without a school of ours</span> <span>${added.length} new to us</span></p>`;
}

function free({ rows, ours }) {
  const taken = new Set(rows.map((row) => row.ours));
  return [...ours.values()].filter(({ id }) => !taken.has(id));
}

function left(matched) {
  const alone = free(matched);
  return alone.length === 0 ? nothing : html`
    <details class="alone">
      <summary>${alone.length === 1 ? '1 school of ours is' : `${alone.length} schools of ours are`} not matched</summary>
      <ul>${alone.map((each) => html`<li>${each.name} <span class="muted">${numbers(each)}</span></li>`)}</ul>
    </details>`;
}

function numbers({ schoolNumber, stateId, ncesId }) {
  return [schoolNumber && `number ${schoolNumber}`, stateId && `state ${stateId}`, ncesId && `NCES ${ncesId}`].filter(Boolean).join(', ');
}

function list(state, page) {
  const matched = state.matching;
  const look = matched.search.toLowerCase();
  const found = matched.rows.filter((row) => `${row.name} ${numbers(row)} ${matched.ours.get(row.ours)?.name ?? ''}`.toLowerCase().includes(look));
  const search = (event) => {
    matched.search = event.target.value.trim();
    matched.shown = SHOWN;
    page.update();
  };
  const more = () => {
    matched.shown += SHOWN;
    page.update();
  };
  return html`
    <label class="search">Find a school <input type="search" autocomplete="off" @input=${search}></label>
    ${found.length === 0 ? empty('No school is called so.', 'Try fewer letters.') : table('Schools of Clever’s and ours', columns(state, page), found.slice(0, matched.shown))}
    ${found.length > matched.shown ? html`<button class="secondary outline" @click=${more}>Show more of ${found.length} schools</button>` : nothing}`;
}

function columns(state, page) {
  return [
    { name: 'At Clever', cell: (row) => html`<span><strong>${row.name}</strong> <span class="muted">${numbers(row)}</span></span>` },
    { name: 'Ours', cell: (row) => ours(row, state.matching, page) },
    { name: 'Why', cell: (row) => html`<span class="muted">${why(row)}</span>` },
    { name: 'Rostered', cell: (row) => tick(row, page) },
  ];
}

function why({ ours: id, pair, selected }) {
  if (!id) {
    return selected ? 'Added from Clever' : 'No school of ours is like it';
  }
  if (!pair || pair.ours !== id) {
    return 'You chose it';
  }
  const alike = pair.similarity === 1 ? 'same name' : `names ${Math.round(pair.similarity * 100)} % alike`;
  return {
    NCES_ID: `Same NCES number, ${alike}`,
    STATE_ID: `Same state number, ${alike}`,
    SCHOOL_NUMBER: `Same school number, ${alike}`,
    NAME: alike[0].toUpperCase() + alike.slice(1),
    CHOSEN: 'Chosen by an administrator',
  }[pair.evidence];
}

// Only the row that is being changed has a list of all schools: a thousand of a thousand would be slow.
function ours(row, matched, page) {
  if (matched.open === row.id) {
    return chooser(row, matched, page);
  }
  const open = async () => {
    matched.open = row.id;
    page.update();
    document.getElementById('ours')?.focus();
  };
  const name = row.ours ? matched.ours.get(row.ours).name : nothing;
  return html`<span class="choice">${row.ours ? name : badge(row.selected ? 'warning' : 'plain', row.selected ? 'New school' : 'Not matched')}
    <button class="secondary outline small" @click=${open}>Change<span class="unseen"> what ${row.name} is</span></button></span>`;
}

function chooser(row, matched, page) {
  const choices = [...(row.ours ? [matched.ours.get(row.ours)] : []), ...free(matched)]
    .sort((one, other) => one.name.localeCompare(other.name));
  const choose = (event) => {
    row.ours = event.target.value || undefined;
    row.selected = row.selected || Boolean(row.ours);
    matched.open = undefined;
    page.update();
  };
  return html`
    <select id="ours" aria-label="What ${row.name} is" @change=${choose}>
      <option value="" ?selected=${!row.ours}>None of ours</option>
      ${choices.map(({ id, name }) => html`<option value=${id} ?selected=${id === row.ours}>${name}</option>`)}
    </select>`;
}

function tick(row, page) {
  const change = (event) => {
    row.selected = event.target.checked;
    page.update();
  };
  return html`<input type="checkbox" aria-label="Roster ${row.name}" .checked=${row.selected} @change=${change}>`;
}

function saving(state, page) {
  const { rows } = state.matching;
  const selected = rows.filter((row) => row.selected).length;
  const dropped = rows.filter((row) => row.was && !row.selected).length;
  const save = () => attempt(state, page, async () => {
    await put('/api/connection/schools', { schools: rows.map(({ id, ours: platform, selected: wanted }) => ({ id, ours: platform, selected: wanted })) });
    await show(state, page, 'preview');
  });
  return html`
    <div class="actions">
      ${dropped === 0 ? nothing : html`<p class="warning" role="status">${dropped === 1 ? '1 school that is' : `${dropped} schools that are`} rostered now will not be any more. If many people would go with
        ${dropped === 1 ? 'it' : 'them'}, the next sync holds that until you confirm it.</p>`}
      <button ?disabled=${state.working || selected === 0} aria-busy=${state.working} @click=${save}>Save ${selected === 1 ? '1 school' : `${selected} schools`} and continue</button>
    </div>`;
}
