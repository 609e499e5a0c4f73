// Why a person is as they are here: what the SIS says now, whose account it is, what the rules found, what would change.

import { get, post } from './api.js';
import { language } from './person-words.js';
import { badge, busy, html, nothing, problem } from './ui.js';

export function explanation(state, page) {
  const sources = state.person.sis.filter(({ active }, _, all) => active || all.length === 1);
  if (sources.length === 0) {
    return nothing;
  }
  return html`
    <section aria-labelledby="explanation">
      <h2 id="explanation">Why is this so?</h2>
      <p class="muted">Reads the record in Clever now and goes through the rules step by step. Nothing is changed.</p>
      ${sources.map((one) => source(one.id, sources.length > 1, state, page))}
    </section>`;
}

function source(id, several, state, page) {
  const shown = state.explained[id] ?? {};
  const work = async (task) => {
    state.explained[id] = { ...shown, working: true, error: undefined };
    page.update();
    try {
      state.explained[id] = await task();
    } catch (error) {
      state.explained[id] = { ...shown, error };
    }
    page.update();
  };
  const explain = () => work(async () => ({ steps: await get(`/api/people/${id}/explanation`) }));
  const sync = () => work(async () => {
    const outcome = await post(`/api/people/${id}/sync`);
    state.history = await get(`/api/people/${state.person.shown.id}/history`);
    return { ...shown, said: said(outcome) };
  });
  return html`
    ${several ? html`<h3>Source ID ${id}</h3>` : nothing}
    ${shown.steps ? steps(shown.steps) : nothing}
    ${shown.error ? problem(shown.error) : nothing}
    <p role="status">${shown.said ?? ''}</p>
    ${shown.working ? busy('Reading Clever') : html`
      <div class="actions">
        <button class="secondary outline small" @click=${explain}>${shown.steps ? 'Explain again' : 'Explain'}</button>
        ${shown.steps ? html`<button class="secondary small" @click=${sync}>Sync this person now</button>` : nothing}
      </div>`}`;
}

function said({ outcome, reasons }) {
  return {
    queued: 'What differs is being applied now.',
    nothing_to_do: 'Everything is as the SIS says already.',
    whole_district: `The whole district is read now. ${reasons.join(' ')}`,
  }[outcome];
}

function steps({ read, account, takenBy, schools, obstacles }) {
  return html`
    <ol class="explained">
      <li><strong>What the SIS says.</strong> ${reading(read)}</li>
      <li><strong>The account.</strong> ${account ? html`It is account <code>${account}</code>.` : 'There is none yet.'}
        ${takenBy.length ? html`The e-mail address or phone number belongs to account ${takenBy.map((id) => html`<code>${id}</code> `)}.` : nothing}</li>
      ${schools.map(school)}
      ${obstacles.map((sentence) => html`<li><strong>Not alone.</strong> ${sentence}</li>`)}
    </ol>`;
}

function reading({ state, field, name, email, language: tag, classes }) {
  if (state === 'not_shared') {
    return 'Clever does not share a record of this ID with us.';
  }
  if (state === 'unreadable') {
    return html`The record is there, but its field <code>${field}</code> cannot be read. The person stays as they are.`;
  }
  const facts = [name ?? 'no name', email ?? 'no e-mail address', tag ? language(tag) : 'no language',
    classes.length ? `in ${classes.join(', ')}` : 'in no class'];
  return `${facts.join('; ')}.`;
}

function school({ name, waiting, findings, changes }) {
  return html`
    <li><strong>${name}.</strong>
      ${waiting ? `Plan ${waiting} of this school is not applied yet.` : nothing}
      ${changes.length === 0 ? 'Nothing would change.' : html`A sync would do this: ${changes.join(' ')}`}
      ${findings.map(({ level, title, meaning, fix }) => html`
        <div>${badge(level === 'error' ? 'bad' : 'warning', title)} ${meaning} ${fix}</div>`)}</li>`;
}
