import { empty, html } from '../ui.js';

export default {
  title: 'People',

  view() {
    return html`<h1 tabindex="-1">People</h1>${empty('Nobody to show yet.', 'After the first sync you find people here by name, e-mail address, phone number or ID.')}`;
  },
};
