// The districts somebody administers, to choose the one to look at.

import { get, put } from '../api.js';
import { badge, empty, html, nothing, problem, table } from '../ui.js';

export default {
  title: 'Your districts',

  load() {
    return get('/api/districts');
  },

  view(state, page) {
    return html`
      <h1 tabindex="-1">Your districts</h1>
      ${state.error ? problem(state.error) : nothing}
      ${state.districts.length === 0
        ? empty('You administer no district any more.', 'Ask the person in charge of your district to add you.')
        : table('Your districts', columns(state, page), state.districts)}`;
  },
};

function columns(state, page) {
  return [
    { name: 'District', cell: (district) => html`<strong>${district.name}</strong>` },
    { name: 'You administer', cell: (district) => html`<span class="sentence">${whatIsAdministered(district)}</span>` },
    { name: 'Clever', cell: ({ connected }) => (connected ? badge('good', 'Connected') : badge('plain', 'Not connected')) },
    { name: 'Show', cell: (district) => chooser(district, state, page) },
  ];
}

export function whatIsAdministered({ role, schools = [] }) {
  if (role === 'district') {
    return 'the whole district';
  }
  return schools.length === 1 ? '1 school' : `${schools.length} schools`;
}

function chooser(district, state, page) {
  if (district.id === page.session.district) {
    return badge('plain', 'You are here');
  }
  const choose = async () => {
    try {
      const session = await put('/api/session/district', { district: district.id });
      history.pushState({}, '', '/');
      await page.enter(session);
    } catch (error) {
      state.error = error;
      page.update();
    }
  };
  return html`<button class="small" @click=${choose}>Open<span class="unseen"> ${district.name}</span></button>`;
}
