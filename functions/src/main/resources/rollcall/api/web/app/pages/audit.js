import { empty, html } from '../ui.js';

export default {
  title: 'Audit trail',

  view() {
    return html`<h1 tabindex="-1">Audit trail</h1>${empty('Nothing has been done yet.', 'Whatever an administrator does is listed here with who did it and when.')}`;
  },
};
