// What can be done with many schools at once, and the ways out of their holds.

import { post } from './api.js';
import { ask } from './dialog.js';
import { counted } from './format.js';
import { notify } from './schools-notices.js';
import { html, nothing } from './ui.js';

// So many plans are cleared by one request, and so many dropped.
const TOGETHER = 50;
const MOST = 100;

// What can be done with the schools that are ticked; `act` is the page's way to do something.
export function selection(state, page, act) {
  const held = state.overview.schools.filter((school) => school.waiting?.clearable);
  const chosen = [...state.selected.values()];
  const pickHeld = () => {
    held.forEach((school) => state.selected.set(school.id, school));
    page.update();
  };
  if (!chosen.length) {
    return held.length ? html`<p class="selection"><button class="small secondary outline" @click=${pickHeld}>Select ${counted(held.length, 'school')} on hold</button></p>` : nothing;
  }
  const clearable = chosen.filter((school) => school.waiting?.clearable);
  return html`
    <div class="selection" role="group" aria-label="Selected schools">
      <strong>${counted(chosen.length, 'school')} selected</strong>
      <button class="small" ?disabled=${!clearable.length || state.working} @click=${() => clear(clearable, act)}>Clear holds</button>
      <button class="small secondary" ?disabled=${state.working} @click=${() => recheck(chosen, act)}>Check for new Clever data</button>
      <button class="small secondary" ?disabled=${state.working} @click=${() => notify(chosen, act)}>Notify…</button>
      <button class="small secondary outline" @click=${() => { state.selected.clear(); page.update(); }}>Select none</button>
    </div>`;
}

async function clear(held, act) {
  const yes = await ask({
    title: `Clear the holds of ${counted(held.length, 'school')}?`,
    body: html`<p>Exactly these changes are applied. Rosters that are wrong in Clever stay wrong here.</p>${reasons(held)}`,
    yes: `Clear ${counted(held.length, 'hold')}`,
  });
  if (yes) {
    await act(async (tell) => {
      const names = new Map(held.map((school) => [school.id, school.name]));
      const outcomes = [];
      for (let i = 0; i < held.length; i += TOGETHER) {
        const plans = held.slice(i, i + TOGETHER).map(({ id, waiting }) => ({ school: id, number: waiting.number, hash: waiting.hash }));
        const answer = await post('/api/holds/clear', { plans });
        outcomes.push(...answer.outcomes.map((each) => `${names.get(each.school)}: ${each.sentence}`));
        tell(outcomes);
      }
    });
  }
}

async function recheck(chosen, act) {
  const held = chosen.filter((school) => school.waiting);
  const yes = await ask({
    title: 'Check for new Clever data?',
    body: html`<p>The whole district is read now. ${held.length ? `What waits at ${counted(held.length, 'school')} is dropped and planned anew.` : ''}
      ${held.length > MOST ? `At the first ${MOST} it is dropped at once, at the others as soon as they are read.` : ''}</p>`,
    yes: 'Yes, continue',
  });
  if (yes) {
    await act(async (tell) => {
      const schools = held.slice(0, MOST).map(({ id }) => id);
      tell([(await post('/api/holds/recheck', { schools })).sentence]);
    });
  }
}

function reasons(held) {
  const most = 8;
  return html`
    <ul>${held.slice(0, most).map((school) => html`
      <li><strong>${school.name}</strong><ul>${school.waiting.holds.map((hold) => html`<li class="sentence">${hold.sentence}</li>`)}</ul></li>`)}</ul>
    ${held.length > most ? html`<p>and ${counted(held.length - most, 'more school')}</p>` : nothing}`;
}
