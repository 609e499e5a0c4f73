import { html, link } from '../ui.js';

export default {
  title: 'Settings',

  view() {
    return html`<h1 tabindex="-1">Settings</h1>
      <p>${link('/connect?step=match', 'Schools that are rostered')}, ${link('/connect?step=clever', 'connection to Clever')}</p>`;
  },
};
