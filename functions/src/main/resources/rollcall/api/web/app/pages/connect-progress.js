// How far the sync is, as it goes.

import { get, post } from '../api.js';
import { empty, html, link, nothing, problem } from '../ui.js';
import { attempt } from './connect.js';

const SECONDS = 2;
const MOVING = new Set(['WAITING', 'READING', 'APPLYING']);

export function progress(state, page) {
  watch(state, page);
  return html`<h2 tabindex="-1">Sync</h2>${told(state, page)}`;
}

// The first sync is started here too: nothing before it creates anything.
export async function start(state, page) {
  await attempt(state, page, async () => {
    await post('/api/connection/first-sync');
    state.connection = await get('/api/connection');
    state.run = await get('/api/runs/current');
    state.step = 'sync';
  });
  document.querySelector('h2')?.focus();
}

function watch(state, page) {
  if (!state.watched) {
    state.watched = true;
    page.every(SECONDS, () => look(state, page));
  }
}

// A look that fails is followed by another.
async function look(state, page) {
  if (state.step !== 'sync' || !MOVING.has(state.run.stage)) {
    return;
  }
  const seen = await get('/api/runs/current').catch(() => state.run);
  if (JSON.stringify(seen) !== JSON.stringify(state.run)) {
    state.run = seen;
    page.update();
  }
}

function told(state, page) {
  const { run } = state;
  const again = () => start(state, page);
  switch (run.stage) {
    case 'NOT_STARTED':
      return html`${empty('The sync has not been started.', 'Look at the preview, then start it. It creates accounts and classes, and sends nothing to anybody.')}
        <div class="actions"><button ?disabled=${state.working} @click=${again}>Start the sync</button></div>`;
    case 'WAITING': return bar('The sync is about to begin.');
    case 'READING': return bar('Reading your district from Clever and comparing it. A large district takes some minutes.');
    case 'APPLYING': return bar(`Creating and updating accounts and classes: ${run.done + run.held} of ${run.schools} schools are through.`, run);
    case 'PAUSED': return empty('The sync is paused.', html`Nothing is read or changed until the pause ends. ${link('/settings', 'See the pauses')}`);
    case 'FAILED': return problem({ message: 'The last sync did not work', detail: run.trouble }, again);
    default: return done(state, again);
  }
}

function bar(words, run) {
  return html`<p role="status" id="progress">${words}</p>
    ${run ? html`<progress aria-labelledby="progress" max=${run.schools} value=${run.done + run.held}></progress>`
      : html`<progress aria-labelledby="progress"></progress>`}
    <p class="muted">You can leave this page; it goes on without you.</p>`;
}

function done({ run, working }, again) {
  return html`
    <p role="status"><strong>${run.done === 1 ? '1 school is' : `${run.done} schools are`} up to date.</strong>
      ${run.held === 0 ? nothing : html`${run.held === 1 ? '1 school waits' : `${run.held} schools wait`} for your yes: look at what would change, then confirm it.`}</p>
    <p class="muted">The district office, with those who belong to no school, counts as one.</p>
    <p>From now on Rollcall looks for changes every night. You can change the schools under “Match schools” at any time.</p>
    <div class="actions">${link('/', 'See your schools')}
      <button class="secondary outline small" ?disabled=${working} @click=${again}>Sync now</button></div>`;
}
