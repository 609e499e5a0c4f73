import { empty, html } from '../ui.js';

export default {
  title: 'Page not found',

  view() {
    return html`<h1 tabindex="-1">Page not found</h1>${empty('There is no such page.', 'It may have been moved. Choose another one above.')}`;
  },
};
