// Looks for people. What is looked for goes in the body, and into no address.

import { post } from './api.js';
import { busy, empty, html, nothing, problem } from './ui.js';

export function newSearch() {
  return { query: '', people: undefined, cursor: undefined, working: false, error: undefined };
}

// Looks for what was typed, or for more of it.
export async function find(search, query, update) {
  const more = query === undefined;
  Object.assign(search, more ? { working: true, error: undefined } : { ...newSearch(), query, working: true });
  update();
  try {
    const found = await post('/api/people/search', { query: search.query, ...(more ? { cursor: search.cursor } : {}) });
    const known = new Set((search.people ?? []).map(({ id }) => id));
    search.people = [...(search.people ?? []), ...found.people.filter(({ id }) => !known.has(id))];
    search.cursor = found.cursor;
  } catch (error) {
    search.error = error;
  }
  search.working = false;
  update();
}

export function searchForm(search, update, id = 'query') {
  const submit = (event) => {
    event.preventDefault();
    const query = new FormData(event.target).get('query').trim();
    return query && find(search, query, update);
  };
  return html`
    <search><form class="search-form" @submit=${submit}>
      <label for=${id}>Name, e-mail address, phone number or source ID</label>
      <div class="search-line">
        <input id=${id} name="query" type="search" autocomplete="off" maxlength="200" required .value=${search.query}
               aria-describedby="${id}-help">
        <button type="submit" ?disabled=${search.working}>Search</button>
      </div>
      <small id="${id}-help">Names by the last name, or first and last: <em>Garcia</em>, <em>Maria Gar</em>.
        Addresses, numbers and IDs in full.</small>
    </form></search>`;
}

// What was found, drawn by `list`, and the way to more.
export function results(search, update, list) {
  const { people, cursor, working, error } = search;
  return html`
    ${error ? problem(error) : nothing}
    <p class="unseen" role="status">${people && !working ? `${people.length} found${cursor ? ', and there may be more' : ''}` : ''}</p>
    ${people?.length ? list(people) : nothing}
    ${people?.length === 0 && !working && !cursor ? nobody(search.query) : nothing}
    ${people?.length === 0 && !working && cursor ? empty('Nobody of your schools yet.', 'The first names were looked through. Search on for the rest.') : nothing}
    ${working ? busy('Searching') : nothing}
    ${cursor && !working ? html`<p class="more"><button type="button" class="secondary outline small" @click=${() => find(search, undefined, update)}>Search on</button></p>` : nothing}`;
}

function nobody(query) {
  return empty(`Nobody found for “${query}”.`, query.includes('@')
    ? 'Only the whole address finds somebody. Try the last name.'
    : 'Try the last name alone, or check the spelling. People appear after the sync that brings them.');
}
