// What the sync would do, before it does it.

import { get, post } from '../api.js';
import { badge, empty, html, nothing, problem, table } from '../ui.js';
import { attempt } from './connect.js';
import { start } from './connect-progress.js';

const SECONDS = 2;
const KINDS = [['TEACHER', 'Teachers'], ['STAFF', 'Staff'], ['STUDENT', 'Students'], ['GUARDIAN', 'Parents'], ['CLASS', 'Classes']];

export function previewing(state, page) {
  const begin = () => attempt(state, page, async () => {
    const { preview } = await post('/api/preview');
    state.preview = { id: preview, status: 'WORKING' };
    poll(state, page);
  });
  const go = () => start(state, page);
  return html`
    <h2 tabindex="-1">See what the sync would do</h2>
    <p>Your district is read and compared, and nothing is changed.</p>
    ${shown(state.preview, begin)}
    <div class="actions">
      <button class=${state.preview?.status === 'DONE' ? 'secondary outline' : ''} ?disabled=${state.working || state.preview?.status === 'WORKING'}
              @click=${begin}>${state.preview ? 'Look again' : 'Show me a preview'}</button>
      <button class=${state.preview?.status === 'DONE' ? '' : 'secondary outline'} ?disabled=${state.working} @click=${go}>Start the sync</button>
    </div>`;
}

function poll(state, page) {
  if (state.polled) {
    return;
  }
  state.polled = true;
  page.every(SECONDS, async () => {
    if (state.preview?.status === 'WORKING') {
      const { id } = state.preview;
      const seen = await get(`/api/preview/${id}`).catch(lost(state.preview));
      if (state.preview.id === id && seen.status !== 'WORKING') {
        state.preview = { id, ...seen };
        page.update();
      }
    }
  });
}

// A server that does not answer is asked again; a preview that it does not know never comes.
function lost(preview) {
  return (error) => (error.status === 404 ? { status: 'FAILED', trouble: 'A preview is kept for a day only. Look again.' } : preview);
}

function shown(preview, again) {
  switch (preview?.status) {
    case 'WORKING': return html`<p role="status" id="reading">Reading your district from Clever. A large district takes some minutes.</p>
      <progress aria-labelledby="reading"></progress>`;
    case 'FAILED': return problem({ message: 'The preview did not work', detail: preview.trouble }, again);
    case 'DONE': return result(preview);
    default: return nothing;
  }
}

function result({ schools }) {
  if (schools.length === 0) {
    return empty('Nothing would change.', 'No school with anybody in it is chosen.');
  }
  const held = schools.filter(({ holds }) => holds.length > 0).length;
  const errors = schools.reduce((sum, school) => sum + school.errors, 0);
  return html`
    <p role="status"><strong>${schools.length === 1 ? '1 school' : `${schools.length} schools`}.</strong>
      ${KINDS.map(([kind, name]) => html`<span>${sum(schools, kind)} new ${name.toLowerCase()}</span>, `)}
      ${errors === 1 ? '1 error' : `${errors} errors`} to fix in your SIS,
      ${held === 0 ? 'nothing held.' : html`<strong>${held === 1 ? '1 school' : `${held} schools`} would wait for your yes.</strong>`}</p>
    ${table('What the sync would do', columns(), schools)}`;
}

function sum(schools, kind) {
  return schools.reduce((all, school) => all + (school.kinds[kind]?.created ?? 0), 0);
}

function columns() {
  return [
    { name: 'School', cell: (school) => html`<strong>${school.name}</strong>` },
    ...KINDS.map(([kind, name]) => ({ name, number: true, cell: (school) => change(school.kinds[kind]) })),
    { name: 'Errors', number: true, cell: (school) => (school.errors ? badge('bad', `${school.errors}`) : '0') },
    { name: 'Alerts', number: true, cell: (school) => school.alerts },
    { name: 'Holds', cell: (school) => (school.holds.length ? html`<span class="holds">${school.holds.map((each) => html`<span>${each}</span>`)}</span>` : 'None') },
  ];
}

function change(tally) {
  const { created = 0, updated = 0, removed = 0 } = tally ?? {};
  const words = [created && `+${created}`, updated && `${updated} changed`, removed && `−${removed}`].filter(Boolean);
  return words.length ? words.join(', ') : '0';
}
