// Whether people who are added later are told by themselves.

import { AUDIENCES, title } from './notices-words.js';
import { html } from './ui.js';

export function newcomers({ settings }, choose) {
  const change = (name) => ({ target }) => choose(Object.keys(AUDIENCES)
    .filter((each) => (each === name ? target.checked : settings.newcomers.includes(each))));
  return html`
    <fieldset>
      <legend>Tell newly added people after each sync that they have an account</legend>
      ${Object.keys(AUDIENCES).map((name) => html`
        <label><input type="checkbox" .checked=${settings.newcomers.includes(name)} @change=${change(name)}> ${title(name)}</label>`)}
    </fieldset>
    <small class="muted">Only where somebody has sent the first messages before. Nobody is told twice.</small>`;
}
