// The first messages one person got.

import { capital, moment } from './format.js';
import { AUDIENCES, became, channel } from './notices-words.js';
import { empty, html, table } from './ui.js';

export function notices(all) {
  return html`
    <section aria-labelledby="notices">
      <h2 id="notices">First messages</h2>
      ${all.length === 0
        ? empty('Nothing was sent yet.', 'That somebody has an account is told from the report of their school.')
        : table('First messages', [
          { name: 'As', cell: ({ audience }) => html`<strong>${capital(AUDIENCES[audience][0])}</strong>` },
          { name: 'What became of it', cell: became },
          { name: 'By', cell: channel },
          { name: 'When', cell: ({ at }) => moment(at, '') },
        ], all)}
    </section>`;
}
