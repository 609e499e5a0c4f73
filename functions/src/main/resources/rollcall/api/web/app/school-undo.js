// Taking back what a run did.

import { post } from './api.js';
import { ask } from './dialog.js';
import { count, counted } from './format.js';
import { html, nothing, table } from './ui.js';

// What stays as it is comes all at once; so much of it is shown at first.
const FEW = 10;

// What taking back a plan would do; `act` is the page's way to do something.
export function preview(state, page, answer, act) {
  return html`
    ${answer.conflicts.length ? conflicts(state, page, answer.conflicts) : nothing}
    ${answer.holds.length ? html`
      <div class="problem"><strong>The undo itself will wait for a yes</strong>
        <ul>${answer.holds.map((each) => html`<li class="sentence">${each}.</li>`)}</ul></div>` : nothing}
    ${answer.changes.total
      ? html`<p><button ?disabled=${state.working} @click=${() => undoNow(state, page, answer, act)}>Take back plan ${answer.plan}</button></p>`
      : nothing}`;
}

function conflicts(state, page, all) {
  const one = all.length === 1;
  const most = state.shown.allConflicts ? all.length : FEW;
  const showAll = () => {
    state.shown.allConflicts = true;
    page.update();
  };
  return html`
    <div class="problem"><strong>${counted(all.length, 'record')} ${one ? 'stays as it is' : 'stay as they are'} now</strong>
      <p>Somebody, or a later sync, has changed ${one ? 'it' : 'them'} since.</p>
      ${table('What stays as it is now', [
        { name: 'Kind', cell: ({ type }) => (type === 'CLASS' ? 'Class' : 'Person') },
        { name: 'Name', cell: ({ name, id }) => html`${name || id}<br><small class="muted">${id}</small>` },
      ], all.slice(0, most))}
      ${all.length > most ? html`<button class="small secondary outline" @click=${showAll}>Show all ${count(all.length)}</button>` : nothing}</div>`;
}

async function undoNow(state, page, answer, act) {
  const { counts, total } = answer.changes;
  const yes = await ask({
    title: `Take back plan ${answer.plan}?`,
    body: html`<p>${counted(total, 'row')} ${total === 1 ? 'changes' : 'change'}: ${Object.entries(counts).map(([kind, number]) => `${kind} ${count(number)}`).join(', ')}.
      ${answer.conflicts.length ? `${counted(answer.conflicts.length, 'record')} that changed since stay${answer.conflicts.length === 1 ? 's' : ''}. ` : ''}The next changes of this school then wait for your yes.</p>`,
    yes: 'Take it back',
  });
  if (yes) {
    await act(state, page, async () => (await post(`/api/schools/${state.id}/undo`, { plan: answer.plan, hash: answer.hash })).sentence);
  }
}
