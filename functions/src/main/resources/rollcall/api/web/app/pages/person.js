// One person: what the SIS says and what they set themselves, and what can be done with them.

import { get, post } from '../api.js';
import { notices } from '../person-notices.js';
import { name, roles, schools, status, personLink, language, grade, lines, when } from '../person-words.js';
import { badge, busy, empty, html, link, nothing, problem, table } from '../ui.js';
import { explanation } from '../person-explanation.js';
import { mergeDialog, mergeState, openMerge } from '../person-merge.js';
import { openRemoval, removalDialog } from '../person-removal.js';

export default {
  title: 'Person',

  async load({ parameters }) {
    const address = `/api/people/${parameters.account}`;
    const [person, history, told] = await Promise.all([get(address), get(`${address}/history`), get(`${address}/notices`)]);
    const { guardians } = person.shown.roles.includes('student') ? await get(`${address}/guardians`) : { guardians: [] };
    return { person, history, notices: told.notices, guardians, merge: mergeState(), explained: {}, error: undefined, done: '' };
  },

  view(state, page) {
    const { person } = state;
    return html`
      <p>${link('/people', 'People')}</p>
      <div class="heading">
        <h1 tabindex="-1">${name(person.shown)}</h1>
        <p>${status(person.shown)} <span>${roles(person.shown)}</span> <span class="muted">${schools(person.shown)}</span>
          <span class="muted">${person.own.claimed ? html`Signed in first on ${when(person.own.claimed)}` : 'Has not signed in yet'}</span></p>
      </div>
      ${state.error ? problem(state.error) : nothing}
      <p role="status">${state.done}</p>
      ${person.shown.status === 'exempt' ? html`<p class="note">The sync does not put ${name(person.shown)} back into classes as long as they are removed.</p>` : nothing}
      ${actions(state)}
      ${values(person)}
      ${classes(person)}
      ${person.shown.roles.includes('student') ? guardians(state) : nothing}
      ${person.students.length ? students(person) : nothing}
      ${notices(state.notices)}
      ${person.merged.length ? merged(state, page) : nothing}
      ${explanation(state, page)}
      ${history(state, page)}
      ${person.rights.merge ? mergeDialog(state, page) : nothing}
      ${person.rights.remove ? removalDialog(state, page) : nothing}`;
  },
};

function actions({ person }) {
  const { rights, shown } = person;
  return html`
    <div class="actions">
      ${rights.merge ? html`<button class="secondary small" @click=${openMerge}>Merge with another account…</button>` : nothing}
      ${rights.remove ? html`<button class="secondary outline small" @click=${openRemoval}>${shown.status === 'exempt' ? 'Let in again…' : 'Remove from the organization…'}</button>`
        : html`<span class="muted">You cannot remove yourself. Only a district administrator can remove a district administrator, or somebody who is at a school you do not administer.</span>`}
    </div>`;
}

function values({ shown, language: spoken, phones, sis, own }) {
  const from = (part) => sis.flatMap(part);
  const rows = [
    { field: 'Name', shown: [name(shown)], sis: from((one) => [one.name]), own: own.name ? [own.name] : [] },
    { field: 'E-mail', shown: shown.emails, sis: from((one) => one.emails), own: own.emails },
    { field: 'Phone', shown: phones, sis: from((one) => one.phones), own: own.phones },
    {
      field: 'Language',
      shown: [`${language(spoken.tag)}${spoken.from === 'default' ? ' (nobody says otherwise)' : ''}`],
      sis: from((one) => (one.language ? [language(one.language)] : [])),
      own: own.language ? [language(own.language)] : [],
    },
    { field: 'Grade', sis: from((one) => (one.grade ? [grade(one.grade)] : [])) },
    { field: 'Date of birth', sis: from((one) => (one.birthDate ? [one.birthDate] : [])) },
    { field: 'Source ID', sis: from((one) => [one.active ? one.id : `${one.id} (left the SIS)`]) },
  ].filter((row) => row.shown || row.sis.length);
  return html`
    <section aria-labelledby="values">
      <h2 id="values">SIS and own values</h2>
      <p class="muted">What a person sets themselves counts, whatever the SIS says.</p>
      ${table('SIS and own values', [
        { name: 'What', cell: (row) => html`<strong>${row.field}</strong>` },
        { name: 'From the SIS', cell: (row) => html`<div class="wrap">${lines(unique(row.sis))}</div>` },
        { name: 'Set by the person', cell: (row) => html`<div class="wrap">${row.own ? lines(row.own) : html`<span class="muted">cannot be set</span>`}</div>` },
        { name: 'Shown', cell: (row) => html`<div class="wrap">${lines(unique(row.shown ?? row.sis))}</div>` },
      ], rows)}
    </section>`;
}

function unique(all) {
  return [...new Set(all)];
}

function classes({ classes: all }) {
  const AS = { owner: 'Teacher', co_owner: 'Co-teacher', member: 'Member' };
  return html`
    <section aria-labelledby="classes">
      <h2 id="classes">Classes</h2>
      ${all.length === 0 ? empty('In no class.', 'Classes come from the sections in the SIS, and from what people add themselves.') : table('Classes', [
        { name: 'Class', cell: (one) => html`<strong>${one.name}</strong>` },
        { name: 'School', cell: (one) => one.school?.name ?? '–' },
        { name: 'As', cell: (one) => AS[one.as] },
        { name: 'Put there by', cell: ({ origin }) => (origin === 'sis' ? 'the SIS' : badge('plain', 'a user')) },
      ], all)}
    </section>`;
}

function students({ students: all }) {
  return html`
    <section aria-labelledby="students">
      <h2 id="students">Parent or guardian of</h2>
      ${related('Students', 'Student', all)}
    </section>`;
}

function guardians({ guardians: all }) {
  return html`
    <section aria-labelledby="guardians">
      <h2 id="guardians">Parents and guardians</h2>
      ${all.length === 0 ? empty('Nobody yet.', 'Parents and guardians come from the contacts of the student in the SIS.') : related('Parents and guardians', 'Name', all)}
    </section>`;
}

function related(caption, who, all) {
  return table(caption, [
    { name: who, cell: ({ person }) => html`<strong>${personLink(person)}</strong>` },
    { name: 'School', cell: ({ person }) => schools(person) },
    { name: 'Relationship', cell: ({ relationship, type }) => [relationship, type].filter(Boolean).join(', ') || '–' },
    { name: 'Status', cell: ({ person }) => status(person) },
  ], all);
}

function merged(state, page) {
  const part = async (one) => {
    state.error = undefined;
    try {
      await post(`/api/people/${one.id}/unmerge`);
      await page.reload();
    } catch (error) {
      state.error = error;
      page.update();
    }
  };
  return html`
    <section aria-labelledby="merged">
      <h2 id="merged">Accounts merged into this one</h2>
      <ul>${state.person.merged.map((one) => html`<li>${name(one)}
        ${state.person.rights.merge ? html`<button class="secondary outline small" @click=${() => part(one)}>Take the merge back<span class="unseen"> of ${name(one)}</span></button>` : nothing}</li>`)}</ul>
    </section>`;
}

function history(state, page) {
  const { entries, cursor, error: failure } = state.history;
  const more = async () => {
    try {
      const next = await get(`/api/people/${state.person.shown.id}/history?cursor=${encodeURIComponent(cursor)}`);
      state.history = { entries: [...entries, ...next.entries], cursor: next.cursor };
    } catch (error) {
      state.history = { entries, cursor, error };
    }
    page.update();
  };
  return html`
    <section aria-labelledby="history">
      <h2 id="history">History</h2>
      ${entries.length === 0 ? html`<p class="muted">No administrator has done anything with this person yet.</p>` : html`
        <ol class="history">${entries.map(({ at, who, what }) => html`<li><span class="muted">${when(at)}</span> ${who} ${what}.</li>`)}</ol>`}
      ${failure ? problem(failure) : nothing}
      ${cursor ? html`<button class="secondary outline small" @click=${more}>Earlier</button>` : nothing}
      ${syncs(state, page)}
    </section>`;
}

// Asked for only when somebody wants to know: every plan that is kept is read for it.
function syncs(state, page) {
  const load = async (event) => {
    if (event.target.open && !state.syncs?.entries) {
      state.syncs = await get(`/api/people/${state.person.shown.id}/syncs`).catch((error) => ({ error }));
      page.update();
    }
  };
  return html`
    <details @toggle=${load}>
      <summary>What the sync did in the last 45 days</summary>
      ${synced(state.syncs)}
    </details>`;
}

function synced(syncs) {
  if (!syncs) {
    return busy('Looking through the plans');
  }
  if (syncs.error) {
    return problem(syncs.error);
  }
  return syncs.entries.length === 0 ? html`<p class="muted">The sync has changed nothing of this person.</p>` : html`
    <ol class="history">${syncs.entries.map(({ at, plan, school, what }) => html`<li><span class="muted">${when(at)}, ${school}, plan ${plan}</span> The sync ${what}.</li>`)}</ol>`;
}
