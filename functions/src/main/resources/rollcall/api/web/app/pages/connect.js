// Connecting a district to Clever, step by step; later the same steps change what was chosen.

import { get, post } from '../api.js';
import { badge, html, link, nothing, problem } from '../ui.js';
import { loadMatching, matching } from './connect-matching.js';
import { previewing } from './connect-preview.js';
import { progress } from './connect-progress.js';

const STEPS = [
  { id: 'clever', name: 'Connect to Clever' },
  { id: 'match', name: 'Match schools' },
  { id: 'preview', name: 'Preview' },
  { id: 'sync', name: 'Sync' },
];

const OUTCOMES = {
  denied: ['Clever was not allowed to share your district', 'Somebody chose “Deny” at Clever. Nothing was connected. Continue with Clever when you are ready.'],
  expired: ['That took too long, or was tried before', 'An answer from Clever is good once, for a short time. Continue with Clever again.'],
  'not-administrator': ['Only a district administrator in Clever can connect', 'The account you used at Clever is not one. Sign out of Clever, then continue with the account of your district’s Clever administrator.'],
  'other-district': ['That Clever account belongs to another district', 'Continue with the Clever account of the district you administer here.'],
  'no-answer': ['Clever did not answer', 'Nothing was connected. Wait a minute, then continue with Clever again.'],
  'signed-out': ['You were signed out here while you were at Clever', 'Continue with Clever again.'],
  'not-allowed': ['Only a district administrator can connect a district', 'Ask a district administrator of yours.'],
};

export default {
  title: 'Connect to Clever',

  async load({ query }) {
    const connection = await get('/api/connection');
    const state = { connection, outcome: query.outcome, begun: Boolean(query.outcome), error: undefined, working: false };
    await enter(state, query.step ?? first(connection));
    return state;
  },

  view(state, page) {
    return html`
      <div class="heading">
        <h1 tabindex="-1">Connect to Clever</h1>
        <p>${status(state.connection)}</p>
      </div>
      ${steps(state, page)}
      ${told(state.outcome)}
      ${state.error ? problem(state.error) : nothing}
      ${content(state, page)}`;
  },
};

function first({ stage }) {
  return { ALLOWED: 'match', CHOSEN: 'preview', CONNECTED: 'sync' }[stage] ?? 'clever';
}

// Opens a step, with what it shows. What cannot be opened yet leads to what has to be done before.
export async function enter(state, wanted) {
  const order = STEPS.map(({ id }) => id);
  const furthest = { NEW: 'clever', ALLOWED: 'match' }[state.connection.stage] ?? 'sync';
  state.step = order.indexOf(wanted) > order.indexOf(furthest) ? furthest : wanted;
  state.error = undefined;
  state.matching = state.step === 'match' ? await loadMatching() : undefined;
  state.run = state.step === 'sync' ? await get('/api/runs/current') : undefined;
}

// Does something that may fail, and says so where it does.
export async function attempt(state, page, task) {
  state.working = true;
  state.error = undefined;
  page.update();
  try {
    await task();
  } catch (error) {
    state.error = error;
  }
  state.working = false;
  page.update();
}

export async function show(state, page, step) {
  await attempt(state, page, async () => {
    state.outcome = undefined;
    state.connection = await get('/api/connection');
    await enter(state, step);
  });
  document.querySelector('h2')?.focus();
}

function status({ stage, name }) {
  const words = {
    NEW: badge('plain', 'Not connected'),
    ALLOWED: badge('plain', 'Allowed, not started'),
    CHOSEN: badge('plain', 'Schools chosen, not started'),
    CONNECTED: badge('good', 'Connected'),
    DISCONNECTED: badge('bad', 'Disconnected'),
  };
  return html`${words[stage]} ${name ? html`<span class="muted">${name}</span>` : nothing}`;
}

function steps(state, page) {
  return html`
    <ol class="steps" aria-label="Steps">${STEPS.map(({ id, name }, number) => html`
      <li aria-current=${id === state.step ? 'step' : nothing}>
        <button class="secondary outline small" ?disabled=${state.working || (state.connection.stage === 'NEW' && number > 0)}
                @click=${() => show(state, page, id)}>${number + 1}. ${name}</button>
      </li>`)}</ol>`;
}

function told(outcome) {
  const words = OUTCOMES[outcome];
  return words ? problem({ message: words[0], detail: words[1] }) : nothing;
}

function content(state, page) {
  switch (state.step) {
    case 'match': return matching(state, page);
    case 'preview': return previewing(state, page);
    case 'sync': return progress(state, page);
    default: return clever(state, page);
  }
}

function clever(state, page) {
  const { stage, trouble } = state.connection;
  if (stage === 'NEW' && !state.begun) {
    return begin(state, page);
  }
  const go = () => attempt(state, page, async () => {
    const { url } = await post('/api/connection/start');
    location.assign(url);
  });
  return html`
    <section class="prose">
      <h2 tabindex="-1">Allow Rollcall to read your district</h2>
      ${stage === 'DISCONNECTED' && trouble ? html`<p>${trouble}</p>` : nothing}
      ${stage === 'NEW' || stage === 'DISCONNECTED' ? nothing : html`<p>Clever shares your district with Rollcall. You need this step again only if the connection breaks.</p>`}
      <p>You sign in at Clever with the account of your district’s Clever administrator and come back here. Rollcall reads
        names, grades, birth dates, e-mail addresses, the phone numbers of parents, languages, classes and who is in them.
        It changes nothing at Clever. In Clever, share only the schools that take part.</p>
      <button ?disabled=${state.working} aria-busy=${state.working} @click=${go}>Continue with Clever</button>
    </section>`;
}

function begin(state, page) {
  const start = () => {
    state.begun = true;
    page.update();
    document.querySelector('h2')?.focus();
  };
  return html`
    <section class="prose">
      <h2 tabindex="-1">Classes and accounts from your SIS</h2>
      <p>Rollcall keeps your accounts and classes true to what your student information system tells Clever, every night.
        You choose the schools, look at what would happen, and only then is anything created. Nothing is sent to anybody.</p>
      <button @click=${start}>Start SIS sync</button>
      <p class="muted">Another person has Clever’s administrator account? Add them under ${link('/settings', 'Settings')} and let them do this.</p>
    </section>`;
}
