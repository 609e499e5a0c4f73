// Finding people. The last search is kept in memory alone, so that one comes back to it.

import { get } from '../api.js';
import { newSearch, results, searchForm } from '../people-search.js';
import { personLink, roles, schools, status, grade } from '../person-words.js';
import { empty, html, link, nothing, table } from '../ui.js';

let search = newSearch();
let looker;

export default {
  title: 'People',

  async load({ session }) {
    const who = `${session.email} ${session.district}`;
    if (who !== looker) {
      search = newSearch();
      looker = who;
    }
    const { matches } = await get('/api/matches');
    return { open: matches.filter(({ decision }) => !decision).length, all: matches.length };
  },

  view({ open, all }, page) {
    return html`
      <h1 tabindex="-1">People</h1>
      ${all > 0 ? html`<p class="note">${link('/matches', open > 0 ? `${open} new ${open === 1 ? 'person' : 'people'} to compare with somebody there was before` : 'People who may be one: all decided')}</p>` : nothing}
      ${searchForm(search, page.update)}
      ${results(search, page.update, list)}
      ${search.people || search.working || search.error ? nothing : empty('Look for somebody.', 'Type a name, an e-mail address, a phone number or the ID from your SIS.')}`;
  },
};

function list(people) {
  return table('People found', [
    { name: 'Name', cell: (person) => html`<strong>${personLink(person)}</strong>` },
    { name: 'Role', cell: (person) => html`${roles(person)}${person.grade ? html` <span class="muted">${grade(person.grade)}</span>` : nothing}` },
    { name: 'Schools', cell: schools },
    { name: 'E-mail', cell: (person) => html`<span class="wrap">${person.emails[0] ?? '–'}</span>` },
    { name: 'Status', cell: status },
  ], people);
}
