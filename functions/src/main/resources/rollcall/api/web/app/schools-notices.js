// First messages to the people of many schools at once.

import { post } from './api.js';
import { ask } from './dialog.js';
import { counted } from './format.js';
import { AUDIENCES, progress, title, underWay } from './notices-words.js';
import { html, nothing } from './ui.js';

// So many schools are told by one request.
const TOGETHER = 100;

export function telling(rounds) {
  return rounds.some(underWay);
}

export function noticesProgress(rounds) {
  const moving = rounds.filter(underWay);
  const schools = new Set(moving.map(({ school }) => school)).size;
  return html`<div role="status">${moving.length ? progress('telling', `Telling people at ${counted(schools, 'school')}`, moving.map(({ round }) => round)) : nothing}</div>`;
}

// `act` is the page's way to do something.
export async function notify(chosen, act) {
  const audiences = new Set();
  const yes = await ask({
    title: `Tell people at ${counted(chosen.length, 'school')}?`,
    body: html`
      <p>They are told that they have an account and how to sign in, in the language of each. Whoever was told before is not told again.</p>
      <fieldset><legend>Whom to tell</legend>${Object.keys(AUDIENCES).map((name) => tick(name, audiences))}</fieldset>`,
    yes: 'Tell them',
    ready: () => audiences.size > 0,
  });
  if (yes) {
    await act((tell) => start(chosen, [...audiences], tell));
  }
}

function tick(name, audiences) {
  const change = ({ target }) => (target.checked ? audiences.add(name) : audiences.delete(name));
  return html`<label><input type="checkbox" @change=${change}> ${title(name)}</label>`;
}

async function start(chosen, audiences, tell) {
  const names = new Map(chosen.map(({ id, name }) => [id, name]));
  const outcomes = [];
  for (let i = 0; i < chosen.length; i += TOGETHER) {
    const schools = chosen.slice(i, i + TOGETHER).map(({ id }) => id);
    const answer = await post('/api/notices', { schools, audiences });
    outcomes.push(...schools.map((id) => `${names.get(id)}: ${sentences(answer.outcomes.filter(({ school }) => school === id))}`));
    tell(outcomes);
  }
}

// One sentence where all audiences have the same.
function sentences(outcomes) {
  const said = new Map();
  outcomes.forEach(({ audience, sentence }) => said.set(sentence, [...(said.get(sentence) ?? []), title(audience)]));
  return said.size === 1
    ? [...said.keys()][0]
    : [...said].map(([sentence, whom]) => `${whom.join(', ')}: ${sentence}`).join(' ');
}
