// Removing somebody from the organization, or letting them in again, once it was confirmed by name.

import { post, remove } from './api.js';
import { close, dialog, open } from './dialog.js';
import { name } from './person-words.js';
import { html } from './ui.js';

export function openRemoval() {
  open('removal');
}

export function removalDialog(state, page) {
  const { shown, classes } = state.person;
  const exempt = shown.status === 'exempt';
  const who = name(shown);
  const act = async () => {
    const address = `/api/people/${shown.id}/removal`;
    try {
      await (exempt ? remove(address) : post(address));
      close('removal');
      await page.reload();
      document.querySelector('h1')?.focus();
    } catch (error) {
      close('removal');
      state.error = error;
      page.update();
    }
  };
  return dialog('removal', exempt ? `Let ${who} in again?` : `Remove ${who} from the organization?`, exempt
    ? html`<p>The SIS counts again for ${who}: they return to their classes at once.</p>`
    : html`<p>${who} leaves ${classes.length === 1 ? '1 class' : `${classes.length} classes`} and gets no messages of the organization,
        whatever the SIS says. The account and its history stay, and you can let them in again.</p>`,
  html`<button type="button" @click=${act}>${exempt ? 'Let in again' : `Remove ${who}`}</button>`);
}
