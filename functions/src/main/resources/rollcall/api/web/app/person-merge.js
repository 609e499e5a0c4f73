// Merging two accounts: the other one is looked for, both are shown as they are, then it is confirmed.

import { get, post } from './api.js';
import { close, dialog, open } from './dialog.js';
import { newSearch, results, searchForm } from './people-search.js';
import { name, roles, schools } from './person-words.js';
import { html, nothing, problem } from './ui.js';

export function mergeState() {
  return { search: newSearch(), other: undefined, error: undefined };
}

export function openMerge() {
  open('merge');
  document.getElementById('merge-query')?.focus();
}

export function mergeDialog(state, page) {
  const { merge, person } = state;
  const act = async () => {
    merge.error = undefined;
    try {
      await post(`/api/people/${person.shown.id}/merge`, { account: merge.other.shown.id });
      close('merge');
      await page.reload();
      document.querySelector('h1')?.focus();
    } catch (error) {
      merge.error = error;
      page.update();
    }
  };
  return dialog('merge', `Merge another account into ${name(person.shown)}`, html`
    ${merge.error ? problem(merge.error) : nothing}
    ${merge.other ? both(merge, page, person) : finder(merge, page, person)}`,
  merge.other ? html`<button type="button" id="merge-confirm" @click=${act}>Merge the two</button>` : nothing);
}

function finder(merge, page, person) {
  const choose = async (one) => {
    try {
      Object.assign(merge, { other: await get(`/api/people/${one.id}`), error: undefined });
    } catch (error) {
      merge.error = error;
    }
    page.update();
    document.getElementById('merge-confirm')?.focus();
  };
  const list = (people) => html`
    <ul class="choices">${people.filter(({ id }) => id !== person.shown.id).map((one) => html`
      <li><button type="button" class="secondary outline" @click=${() => choose(one)}>
        <strong>${name(one)}</strong> <span>${roles(one)}</span> <span>${schools(one)}</span> <span class="wrap">${one.emails[0] ?? ''}</span>
      </button></li>`)}</ul>`;
  return html`
    <p>Find the other account of the same person.</p>
    ${searchForm(merge.search, page.update, 'merge-query')}
    ${results(merge.search, page.update, list)}`;
}

function both(merge, page, person) {
  const back = () => {
    merge.other = undefined;
    page.update();
    document.getElementById('merge-query').focus();
  };
  return html`
    <p>Nothing is lost: <strong>${name(person.shown)}</strong> has from then on what both have now. Where there can
      only be one value, that of the account that stays counts. The merge can be taken back.</p>
    <div class="pair">${has('Stays', person)}${has('Becomes part of it', merge.other)}</div>
    <p><button type="button" class="secondary outline small" @click=${back}>Choose another</button></p>`;
}

function has(title, { shown, classes, phones, students, sis }) {
  const facts = [
    ['Role', roles(shown)],
    ['Schools', schools(shown)],
    ['Classes', classes.map((one) => one.name).join(', ') || 'none'],
    ['E-mail', shown.emails.join(', ') || 'none'],
    ['Phone', phones.join(', ') || 'none'],
    ...(students.length ? [['Parent or guardian of', students.map((one) => name(one.person)).join(', ')]] : []),
    ['Source ID', sis.map(({ id }) => id).join(', ') || 'none, made by hand'],
  ];
  return html`
    <section>
      <h3>${title}: ${name(shown)}</h3>
      <dl>${facts.map(([what, value]) => html`<dt>${what}</dt><dd class="wrap">${value}</dd>`)}</dl>
    </section>`;
}
