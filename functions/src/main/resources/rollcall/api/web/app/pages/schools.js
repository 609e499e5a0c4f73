// The district's overview.

import { get } from '../api.js';
import { badge, empty, html, link, nothing } from '../ui.js';
import { whatIsAdministered } from './districts.js';

export default {
  title: 'Schools',

  async load({ session }) {
    const { districts } = await get('/api/districts');
    return { district: districts.find(({ id }) => id === session.district), several: districts.length > 1 };
  },

  view({ district, several }) {
    if (!district) {
      return html`<h1 tabindex="-1">Schools</h1>
        ${empty('You do not administer this district any more.', link('/districts', 'See your districts'))}`;
    }
    return html`
      <div class="heading">
        <h1 tabindex="-1">${district.name}</h1>
        <p>${district.connected ? badge('good', 'Connected to Clever') : badge('plain', 'Not connected')}
          <span class="muted">You administer ${whatIsAdministered(district)}.</span>
          ${several ? link('/districts', 'Other districts') : nothing}</p>
      </div>
      ${empty('No schools to show yet.', 'They appear here after the first sync.')}`;
  },
};
