// What is said of first messages, in the words of a school office.

import { capital, count, counted } from './format.js';
import { badge, html, nothing } from './ui.js';

// one, many, and what they are told.
export const AUDIENCES = {
  TEACHERS: ['teacher', 'teachers', 'They get an e-mail that their classes are ready and how to sign in. Students and parents see a class once its teacher has signed in.'],
  STUDENTS: ['student', 'students', 'They get an e-mail that they have an account with their classes in it, and how to sign in.'],
  PARENTS: ['parent', 'parents', 'They get a text message that teachers can reach them, and how to sign in; an e-mail where there is no mobile number.'],
};

// Where somebody can stand, in the order in which it is shown.
export const STATES = {
  WAITING: ['plain', 'Not told yet'],
  TOLD: ['good', 'Told'],
  UNSURE: ['warning', 'Perhaps told'],
  FAILED: ['bad', 'Failed'],
  SKIPPED: ['plain', 'Cannot be told'],
};

// Where somebody stands by what became of their message.
const STANDINGS = { SENT: 'TOLD', COMPLAINED: 'TOLD', BEGUN: 'UNSURE', POSTPONED: 'WAITING', REFUSED: 'FAILED', UNDELIVERABLE: 'FAILED' };
const CHANNELS = { MAIL: 'E-mail', TEXT: 'Text message' };
// Words that say no more than where somebody stands.
const PLAIN = new Set(['sent', 'perhaps sent', 'waits', 'not told yet']);

// As it stands in addresses.
export function word(audience) {
  return audience.toLowerCase();
}

export function people(audience, number) {
  const [one, many] = AUDIENCES[audience];
  return counted(number, one, many);
}

export function title(audience) {
  return capital(AUDIENCES[audience][1]);
}

export function channel({ channel: by }) {
  return CHANNELS[by] ?? nothing;
}

export function became({ state, words, code }) {
  const more = [PLAIN.has(words) ? '' : capital(words), code ? `(${code})` : ''].filter(Boolean).join(' ');
  return html`${badge(...STATES[STANDINGS[state] ?? state])}${more ? html`<br><small class="muted">${more}</small>` : nothing}`;
}

// How many of an audience stand there.
export function number(audience, which) {
  return which === 'SKIPPED' ? audience.skipped.reduce((sum, each) => sum + each.people, 0) : audience[which.toLowerCase()];
}

export function underWay({ round }) {
  return Boolean(round && !round.finished);
}

// How far rounds are that are under way, with `words` for what they do. The first look at a school takes a moment.
export function progress(id, words, rounds) {
  const sum = (name) => rounds.reduce((all, round) => all + round[name], 0);
  const [most, done, failed] = [sum('people'), sum('done'), sum('failed')];
  const trouble = rounds.map((round) => round.trouble).find(Boolean);
  return html`
    <p id=${id} class="moving">${words}${most ? html`: ${count(done)} of ${count(most)}${failed ? `, ${count(failed)} failed` : ''}` : '…'}</p>
    ${most ? html`<progress aria-labelledby=${id} max=${most} value=${done}></progress>` : html`<progress aria-labelledby=${id}></progress>`}
    ${trouble ? html`<p class="warning">Messages cannot be sent just now (${trouble}). It is tried again by itself.</p>` : nothing}`;
}
