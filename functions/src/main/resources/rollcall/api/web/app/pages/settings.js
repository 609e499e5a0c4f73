import { empty, html } from '../ui.js';

export default {
  title: 'Settings',

  view() {
    return html`<h1 tabindex="-1">Settings</h1>${empty('Nothing to set yet.', 'After a district is connected, its schools, limits and administrators are set here.')}`;
  },
};
