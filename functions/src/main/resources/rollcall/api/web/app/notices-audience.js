// The first messages to one audience of a school: who was told, who waits, and the way to tell them.

import { post } from './api.js';
import { ask } from './dialog.js';
import { count, moment } from './format.js';
import { AUDIENCES, number, people, progress, STATES, title, underWay, word } from './notices-words.js';
import { view } from './notices-people.js';
import { empty, html, nothing } from './ui.js';

// `act` is the page's way to do something, `pick` shows those who are in a state.
export function audience(state, page, each, { act, pick }) {
  const { audience: name } = each;
  return html`
    <section aria-labelledby=${word(name)}>
      <h2 id=${word(name)} tabindex="-1">${title(name)} <span class="muted">${count(each.people)}</span></h2>
      ${each.people ? content(state, page, each, { act, pick })
        : empty(`No ${AUDIENCES[name][1]} here yet.`, 'They can be told after the sync that brings them.')}
    </section>`;
}

function content(state, page, each, { act, pick }) {
  const { audience: name } = each;
  return html`
    <p>${AUDIENCES[name][2]}</p>
    <div role="status">${underWay(each) ? progress(`${word(name)}-progress`, `Telling the ${AUDIENCES[name][1]}`, [each.round]) : nothing}</div>
    ${underWay(each) ? nothing : way(state, each, act)}
    <div class="tools">
      <div role="group" class="chips" aria-label="${title(name)} by what became of it">${Object.keys(STATES).map((which) => chip(state, each, which, pick))}</div>
    </div>
    ${why(state, each)}
    ${state.rows?.audience === name ? view(state.rows, page) : nothing}`;
}

function way(state, each, act) {
  const { audience: name, waiting, failed, round } = each;
  const last = round?.finished ? html`<span class="muted">Last time ${moment(round.finished)}: ${count(round.sent)} told${round.failed ? `, ${count(round.failed)} failed` : ''}.</span>` : nothing;
  return html`
    <p class="buttons">
      ${waiting === 0 ? html`<strong>Nobody left to tell.</strong>` : nothing}
      ${waiting + failed > 0 ? html`<button class=${waiting ? '' : 'secondary'} ?disabled=${state.working} @click=${() => tell(state, each, act)}>${verb(each)}…</button>` : nothing}
      ${last}</p>`;
}

function chip(state, each, which, pick) {
  const standing = number(each, which);
  const pressed = state.rows?.audience === each.audience && state.rows.which === which;
  return standing === 0 && !pressed ? nothing : html`
    <button class="chip" aria-pressed=${pressed} @click=${() => pick(each.audience, pressed ? undefined : which)}>${STATES[which][1]} <span class="muted">${count(standing)}</span></button>`;
}

function why(state, { audience: name, skipped }) {
  return html`
    <p class="muted">${skipped.length ? `Cannot be told: ${skipped.map((each) => `${each.words} (${count(each.people)})`).join(', ')}.` : nothing}
      <a href="/api/schools/${state.id}/notices/${word(name)}/people.csv" download>Download everybody (CSV)</a></p>`;
}

// What failed is tried again together with those who wait.
function verb({ audience: name, waiting, failed }) {
  return waiting ? `Tell ${people(name, waiting)}` : `Try ${people(name, failed)} again`;
}

async function tell(state, each, act) {
  const { audience: name, waiting, failed } = each;
  const yes = await ask({
    title: `${verb(each)} at ${state.name}?`,
    body: html`
      ${waiting ? html`<p>${ways(each)}, in the language of each.</p>` : nothing}
      ${failed ? html`<p>${people(name, failed)} whose message failed ${failed === 1 ? 'is' : 'are'} tried again, unless it came back.</p>` : nothing}
      <p>Nobody is told twice: whoever was told before gets nothing.</p>`,
    yes: verb(each),
  });
  if (yes) {
    await act(async () => (await post('/api/notices', { schools: [state.id], audiences: [name] })).outcomes[0].sentence);
    document.getElementById(word(name))?.focus();
  }
}

function ways({ mails, texts }) {
  const get = (some, what) => (some ? `${count(some)} ${some === 1 ? 'gets' : 'get'} ${what}` : '');
  return [get(mails, 'an e-mail'), get(texts, 'a text message')].filter(Boolean).join(', ');
}
