// Who administers the district or schools of it, besides those whom the roster names.

import { get, post } from './api.js';
import { ask } from './dialog.js';
import { counted } from './format.js';
import { badge, html, nothing, table } from './ui.js';

// From so many schools on they are searched.
const MANY = 12;

// `work(said, task)` is the page's way to do something.
export function administrators(state, page, work) {
  state.appointment ??= fresh();
  const { appointment } = state;
  const known = existing(state, appointment.email);
  return html`
    <p>Besides these, district administrators and staff that Clever shares sign in with the address of their record.</p>
    ${table('Administrators', columns(state, page, work), state.administrators)}
    <form class="appointment" @submit=${(event) => submit(event, state, page, work)}>
      <div class="inline">
        <label>E-mail address <input type="email" name="email" required .value=${appointment.email}
          @input=${(event) => { appointment.email = event.target.value; prefill(state, page); }}></label>
        <label>Administers <select name="role" @change=${(event) => { appointment.role = event.target.value; page.update(); }}>
          <option value="DISTRICT" .selected=${appointment.role === 'DISTRICT'}>The whole district</option>
          <option value="SCHOOL" .selected=${appointment.role === 'SCHOOL'}>Single schools</option></select></label>
      </div>
      <small class="muted" role="status">${known ? `${known.email} administers ${what(state, known)} now. What you choose here takes its place.` : nothing}</small>
      ${appointment.role === 'SCHOOL' ? choices(state, page) : nothing}
      <button class="small" type="submit">${known ? 'Change' : 'Appoint'}</button>
    </form>`;
}

function fresh() {
  return { email: '', role: 'DISTRICT', schools: new Set(), search: '' };
}

function existing(state, email) {
  return state.administrators.find((each) => each.email === email.trim().toLowerCase());
}

function what(state, { role, schools }) {
  return role === 'DISTRICT' ? 'the whole district' : names(state, schools);
}

function names(state, schools) {
  return schools.map((id) => state.names.get(id) ?? id).join(', ');
}

function columns(state, page, work) {
  return [
    { name: 'E-mail', cell: ({ email }) => html`<span class="address">${email}</span>` },
    { name: 'Administers', cell: (each) => html`<span class="sentence">${what(state, each)}</span>` },
    { name: 'Change', cell: (each) => (each.you ? badge('plain', 'You') : html`<span class="row">
        <button class="small secondary outline" @click=${() => edit(state, page, each)}>Change…<span class="unseen"> what ${each.email} administers</span></button>
        <button class="small secondary outline" @click=${() => dismiss(each, work, state)}>Dismiss<span class="unseen"> ${each.email}</span></button></span>`) },
  ];
}

function choices(state, page) {
  const { schools, search } = state.appointment;
  const shown = state.schools.filter(({ id, name }) => schools.has(id) || name.toLowerCase().includes(search.toLowerCase()));
  const toggle = ({ target }) => {
    schools[target.checked ? 'add' : 'delete'](target.value);
    page.update();
  };
  return html`
    <fieldset class="ticks"><legend>${counted(schools.size, 'school')} chosen</legend>
      ${state.schools.length > MANY ? html`<input type="search" aria-label="Search the schools to choose" placeholder="Name" .value=${search}
        @input=${(event) => { state.appointment.search = event.target.value; page.update(); }}>` : nothing}
      <ul>${shown.map(({ id, name }) => html`<li><label><input type="checkbox" value=${id} .checked=${schools.has(id)} @change=${toggle}> ${name}</label></li>`)}</ul>
    </fieldset>`;
}

// What somebody has already is where the choice begins. It shows while one types: when the field is left, the button would
// move away under the pointer.
function prefill(state, page) {
  const known = existing(state, state.appointment.email);
  if (known) {
    const { role, schools = [] } = known;
    Object.assign(state.appointment, { role, schools: new Set(schools.filter((id) => state.names.has(id))) });
  }
  page.update();
}

function edit(state, page, { email }) {
  state.appointment = { ...fresh(), email };
  prefill(state, page);
  document.querySelector('.appointment select').focus();
}

async function submit(event, state, page, work) {
  event.preventDefault();
  const { email, role, schools } = state.appointment;
  await work(undefined, async () => { state.administrators = (await get('/api/administrators')).administrators; });
  if (state.errors.administrators || !(await agreed(state, existing(state, email)))) {
    return;
  }
  const wish = role === 'SCHOOL' ? { email: email.trim(), role, schools: [...schools] } : { email: email.trim(), role };
  await change(state, work, `${email.trim()} can sign in now.`, '/api/administrators', wish);
  if (!state.errors.administrators) {
    state.appointment = fresh();
    page.update();
  }
}

// Asks if the choice takes something away.
async function agreed(state, known) {
  const { role, schools } = state.appointment;
  if (!known || role === 'DISTRICT') {
    return true;
  }
  const lost = known.role === 'DISTRICT' ? [] : known.schools.filter((id) => !schools.has(id));
  if (known.role !== 'DISTRICT' && !lost.length) {
    return true;
  }
  const away = known.role === 'DISTRICT'
    ? `${known.email} administers the whole district now, and from then on ${counted(schools.size, 'school')} alone.`
    : `${known.email} sees nothing more of ${names(state, lost)}.`;
  return ask({ title: `Take something away from ${known.email}?`, body: html`<p>${away}</p>`, yes: 'Yes, change it' });
}

function change(state, work, said, address, body) {
  return work(said, async () => { state.administrators = (await post(address, body)).administrators; });
}

async function dismiss({ email }, work, state) {
  const yes = await ask({ title: `End the appointment of ${email}?`, body: html`<p>They see nothing of the district from now on, unless the roster names them as staff.</p>`, yes: 'End it' });
  if (yes) {
    await change(state, work, `${email} is no administrator any more.`, '/api/administrators/dismiss', { email });
  }
}
