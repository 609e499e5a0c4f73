// What a district chooses: when a plan waits, what a hold stops, pauses, the hour, enforcement, administrators. Each part is saved
// by itself.

import { all, get, post, put } from '../api.js';
import { capital, KINDS, moment } from '../format.js';
import { language as english, LANGUAGES, ownName } from '../person-words.js';
import { administrators } from '../settings-administrators.js';
import { newcomers } from '../settings-newcomers.js';
import { badge, empty, html, link, nothing, problem, table } from '../ui.js';

const HOURS = [18, 19, 20, 21, 22, 23];

export default {
  title: 'Settings',

  async load() {
    const state = { told: {}, errors: {} };
    await read(state);
    return state;
  },

  view(state, page) {
    return html`
      <h1 tabindex="-1">Settings</h1>
      <p>${link('/connect?step=match', 'Schools that are rostered')}, ${link('/connect?step=clever', 'connection to Clever')}</p>
      ${part(state, 'limits', 'Limits', limits(state, page))}
      ${part(state, 'scope', 'What a hold stops', scope(state, page))}
      ${part(state, 'rollover', 'Term rollover', rollover(state, page))}
      ${part(state, 'pauses', 'Pauses', pauses(state, page))}
      ${part(state, 'hours', 'Time of the sync', hours(state, page))}
      ${part(state, 'languages', 'Language', languages(state, page))}
      ${part(state, 'newcomers', 'First messages', newcomers(state, (chosen) => save(state, page, 'newcomers', { newcomers: chosen })))}
      ${part(state, 'enforced', 'Rostering enforcement', enforcement(state, page))}
      ${part(state, 'administrators', 'Administrators', administrators(state, page, (said, task) => work(state, page, 'administrators', said, task)))}`;
  },
};

async function read(state) {
  const [settings, { administrators: appointed }, schools] = await Promise.all([
    get('/api/settings'), get('/api/administrators'), all('/api/schools?sort=NAME', 'schools')]);
  Object.assign(state, { settings, administrators: appointed, schools, names: new Map(schools.map(({ id, name }) => [id, name])) });
}

function part(state, name, title, content) {
  return html`
    <section class="setting" aria-labelledby=${name}>
      <h2 id=${name}>${title}</h2>
      ${state.errors[name] ? problem(state.errors[name]) : nothing}
      ${content}
      <p role="status" class="told-line">${state.told[name] ?? ''}</p>
    </section>`;
}

async function work(state, page, name, said, task) {
  try {
    await task();
    state.errors[name] = undefined;
    state.told[name] = said;
  } catch (error) {
    state.errors[name] = error;
    state.told[name] = undefined;
  }
  page.update();
}

function save(state, page, name, changes) {
  return work(state, page, name, 'Saved.', async () => {
    const { version, limits: bounds, kinds, scope: stops, rollover: until, enforced, hour, language, newcomers: told } = state.settings;
    const kept = { version, limits: bounds, kinds, scope: stops, rollover: until, enforced, hour, language, newcomers: told };
    try {
      state.settings = await put('/api/settings', { ...kept, ...changes });
    } catch (error) {
      if (error.is?.('conflict')) {
        await read(state);
      }
      throw error;
    }
  });
}

function limits(state, page) {
  const { settings } = state;
  const standard = settings.limits ?? settings.standard;
  const submit = (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    const kinds = Object.fromEntries(Object.keys(KINDS)
      .filter((kind) => form.get(`${kind}-removals`) !== '' || form.get(`${kind}-updates`) !== '' || form.get(`${kind}-floor`) !== '')
      .map((kind) => [kind, bounds(form, `${kind}-`, bounds(form, 'all-', standard))]));
    return save(state, page, 'limits', { limits: bounds(form, 'all-', standard), kinds });
  };
  return html`
    <p>A school's changes wait for a person when more than this part of a kind would be removed or changed in one night.
      Fewer than the smallest number never wait. A kind that is left empty is treated like all.</p>
    <form @submit=${submit}>
      <table class="list bounds" role="table">
        <caption class="unseen">Limits by kind</caption>
        <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Kind</th><th scope="col" role="columnheader">Removed, %</th>
          <th scope="col" role="columnheader">Changed, %</th><th scope="col" role="columnheader">Smallest number</th></tr></thead>
        <tbody role="rowgroup">
          ${boundsRow('all', 'All kinds', standard, standard)}
          ${Object.entries(KINDS).map(([kind, [, many]]) => boundsRow(kind, capital(many), settings.kinds[kind], standard))}
        </tbody>
      </table>
      <div class="buttons">
        <button class="small" type="submit">Save limits</button>
        ${settings.limits || Object.keys(settings.kinds).length
          ? html`<button class="small secondary outline" type="button" @click=${() => save(state, page, 'limits', { limits: undefined, kinds: {} })}>Back to the standard</button>` : nothing}
      </div>
    </form>`;
}

function boundsRow(name, text, values, standard) {
  const field = (which, label, value, otherwise, most) => html`
    <td role="cell" data-label=${label}><input type="number" name="${name}-${which}" aria-label="${text}: ${label}" min=${which === 'floor' ? 1 : 0} max=${most}
      step=${which === 'floor' ? 1 : 0.1} ?required=${name === 'all'} placeholder=${otherwise} .value=${value ?? ''}></td>`;
  const hundredth = (fraction) => (fraction === undefined ? undefined : String(Math.round(fraction * 1000) / 10));
  return html`
    <tr role="row"><th scope="row" role="rowheader">${text}</th>
      ${field('removals', 'Removed, %', hundredth(values?.removals), hundredth(standard.removals), 100)}
      ${field('updates', 'Changed, %', hundredth(values?.updates), hundredth(standard.updates), 100)}
      ${field('floor', 'Smallest number', values?.floor, standard.floor, 100000)}</tr>`;
}

function bounds(form, prefix, otherwise) {
  const fraction = (name) => (form.get(prefix + name) === '' ? otherwise[name] : Math.round(Number(form.get(prefix + name)) * 10) / 1000);
  const floor = form.get(`${prefix}floor`);
  return { removals: fraction('removals'), updates: fraction('updates'), floor: floor === '' ? otherwise.floor : Number(floor) };
}

function scope(state, page) {
  const option = (value, text, more) => html`
    <label><input type="radio" name="scope" .checked=${state.settings.scope === value} @change=${() => save(state, page, 'scope', { scope: value })}>
      ${text}<br><small class="muted">${more}</small></label>`;
  return html`
    <fieldset><legend class="unseen">What a hold stops</legend>
      ${option('WHOLE_SCHOOL', 'The whole school', 'Nothing of that night is applied until somebody has looked at it.')}
      ${option('DANGEROUS_ONLY', 'Only what is dangerous', 'New people and classes come at once; what is over a limit waits.')}
    </fieldset>`;
}

function rollover(state, page) {
  const { rollover: until } = state.settings;
  const submit = (event) => {
    event.preventDefault();
    const text = new FormData(event.target).get('until');
    return save(state, page, 'rollover', { rollover: new Date(`${text}T23:00:00`).toISOString() });
  };
  return html`
    <p>While classes change from one term to the next, coming and going classes alone do not hold a school.</p>
    ${until
      ? html`<p>${badge('warning', 'On')} until ${moment(until)}
          <button class="small secondary outline" @click=${() => save(state, page, 'rollover', { rollover: undefined })}>End it now</button></p>`
      : html`<form class="inline" @submit=${submit}>
          <label>Until <input type="date" name="until" min=${tomorrow()} required></label>
          <button class="small" type="submit">Turn on</button></form>`}`;
}

function tomorrow() {
  const next = new Date(Date.now() + 86_400_000);
  return `${next.getFullYear()}-${String(next.getMonth() + 1).padStart(2, '0')}-${String(next.getDate()).padStart(2, '0')}`;
}

function pauses(state, page) {
  const all = state.settings.pauses;
  const change = (said, address, body) => work(state, page, 'pauses', said, async () => {
    await post(address, body);
    state.settings = await get('/api/settings');
  });
  const submit = (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    const instant = (name) => (form.get(name) ? new Date(form.get(name)).toISOString() : undefined);
    return change('The pause is planned.', '/api/pauses', { school: form.get('school') || undefined, from: instant('from'), until: instant('until') });
  };
  const end = ({ school, from, until }) => change('The pause is ended.', '/api/pauses/end', { school, from, until });
  return html`
    ${all.length
      ? table('Pauses', [
        { name: 'School', cell: ({ school }) => (school ? state.names.get(school) ?? school : 'The whole district') },
        { name: 'From', cell: ({ from }) => moment(from) },
        { name: 'Until', cell: ({ until }) => moment(until, 'ended by hand') },
        { name: 'Now', cell: ({ active, until }) => (active ? badge('warning', 'Paused') : badge('plain', until && new Date(until) < new Date() ? 'Over' : 'Planned')) },
        { name: 'End', cell: (pause) => html`<button class="small secondary outline" @click=${() => end(pause)}>${pause.active ? 'End now' : 'Strike out'}</button>` },
      ], all)
      : empty('No pause is planned.', 'During a pause nothing is changed; afterwards the sync goes on by itself.')}
    <form class="inline" @submit=${submit}>
      <label>What <select name="school"><option value="">The whole district</option>
        ${state.schools.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}</select></label>
      <label>From <input type="datetime-local" name="from"></label>
      <label>Until <input type="datetime-local" name="until"></label>
      <button class="small" type="submit">Plan a pause</button>
    </form>
    <small class="muted">Without a beginning it begins now; without an end it lasts until you end it.</small>`;
}

function enforcement(state, page) {
  return html`
    <label><input type="checkbox" role="switch" .checked=${state.settings.enforced} @change=${(event) => save(state, page, 'enforced', { enforced: event.target.checked })}>
      Rostered students, parents and teachers cannot leave the organization by themselves</label>
    <small class="muted">They may still leave single classes. To exempt one person, remove them from the organization on their page under People.</small>`;
}

function hours(state, page) {
  return html`
    <label>The sync begins at
      <select name="hour" @change=${(event) => save(state, page, 'hours', { hour: Number(event.target.value) })}>
        ${HOURS.map((hour) => html`<option value=${hour} ?selected=${hour === state.settings.hour}>${hour - 12} pm</option>`)}
      </select></label>
    <small class="muted">Pacific time. Choose one after your SIS has sent the day's changes to Clever.</small>`;
}

function languages(state, page) {
  const { language } = state.settings;
  const all = [...new Set([...LANGUAGES, language])].sort((one, other) => english(one).localeCompare(english(other)));
  return html`
    <label>People of whom nobody says a language get their messages in
      <select name="language" @change=${(event) => save(state, page, 'languages', { language: event.target.value })}>
        ${all.map((tag) => html`<option value=${tag} ?selected=${tag === language}>${ownName(tag)}</option>`)}
      </select></label>
    <small class="muted">Whoever has chosen a language or has one in your SIS keeps it.</small>`;
}
