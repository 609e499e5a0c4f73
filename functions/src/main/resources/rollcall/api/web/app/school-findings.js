// What is to be mended in a school's SIS, by kind, and what was mended.

import { get } from './api.js';
import { capital, count, counted, moment } from './format.js';
import { badge, busy, empty, html, nothing, problem, table } from './ui.js';

// The key under which the solved ones are kept beside the kinds.
const SOLVED = '';

const RECORD = { name: 'Record', cell: (row) => html`${[row.first, row.last].filter(Boolean).join(' ') || row.className || capital(row.role)}<br><small class="muted">${capital(row.role)} ${row.sourceId}</small>` };
const DETAIL = { name: 'Detail', cell: (row) => row.detail || nothing };
const OPEN = [
  RECORD,
  { name: 'E-mail', cell: (row) => row.email || nothing },
  { name: 'Phone', cell: (row) => row.phone || nothing },
  DETAIL,
  { name: 'Since', cell: (row) => moment(row.since) },
];
const MENDED = [
  RECORD,
  { name: 'Was', cell: (row) => capital(row.title) },
  DETAIL,
  { name: 'Found', cell: (row) => moment(row.since) },
];

// Whether a reading has come since: what is known of single records is then asked for anew.
export async function read(state, school) {
  const reading = JSON.stringify([school.lastSync, school.findings]);
  if (reading !== state.reading) {
    const known = [SOLVED, ...school.findings.map(({ code }) => code).filter((code) => state.findings.has(code))];
    state.findings = new Map(await Promise.all(known.map(async (code) => [code, await records(school.id, code)])));
    state.reading = reading;
  }
}

export function findings(state, page) {
  const { school } = state;
  const solved = state.findings.get(SOLVED);
  return html`
    <section aria-labelledby="findings">
      <div class="heading"><h2 id="findings">Errors and alerts</h2>
        ${school.findings.length || solved.total ? html`
          <p>${school.errors ? badge('bad', counted(school.errors, 'error')) : nothing}
            ${school.alerts ? badge('warning', counted(school.alerts, 'alert')) : nothing}
            <a href="/api/schools/${state.id}/findings.csv" download>Download all (CSV)</a></p>` : nothing}</div>
      ${school.findings.length
        ? school.findings.map((each) => kind(state, page, each))
        : empty('Nothing to mend.', 'Every record that Clever shares could be used.')}
      ${solved.total ? html`
        <details class="finding">
          <summary>${badge('good', 'Solved')} <strong>Not found any more</strong> <span class="muted">${count(solved.total)}</span></summary>
          <p>These were found before, and the last reading that changed anything found them no more. They are shown here once.</p>
          ${rows(state, page, SOLVED, 'Solved', MENDED)}
        </details>` : nothing}
    </section>`;
}

function kind(state, page, each) {
  const toggle = (event) => {
    if (event.target.open && !state.findings.has(each.code)) {
      load(state, page, each.code);
    }
  };
  return html`
    <details class="finding" @toggle=${toggle}>
      <summary>${each.level === 'ERROR' ? badge('bad', 'Error') : badge('warning', 'Alert')}
        <strong>${capital(each.title)}</strong> <span class="muted">${count(each.count)}</span></summary>
      <p>${each.meaning}</p>
      <p><strong>How to fix it:</strong> ${each.fix}</p>
      ${rows(state, page, each.code, each.title, OPEN)}
    </details>`;
}

async function load(state, page, code, cursor) {
  const before = cursor ? state.findings.get(code).findings : [];
  try {
    const answer = await records(state.id, code, cursor);
    state.findings.set(code, { ...answer, findings: [...before, ...answer.findings] });
  } catch (error) {
    state.findings.set(code, { error });
  }
  page.update();
}

function records(school, code, cursor) {
  const which = code === SOLVED ? { solved: 'true' } : { code, solved: 'false' };
  return get(`/api/schools/${school}/findings?${new URLSearchParams({ ...which, limit: '50', ...(cursor ? { cursor } : {}) })}`);
}

function rows(state, page, code, title, columns) {
  const known = state.findings.get(code);
  if (!known) {
    return busy('Loading the records');
  }
  if (known.error) {
    return problem(known.error, () => load(state, page, code));
  }
  return html`
    ${table(title, columns, known.findings)}
    <p class="muted">${count(known.findings.length)} of ${counted(known.total, 'record')} shown
      ${known.next ? html`<button class="small secondary outline" @click=${() => load(state, page, code, known.next)}>Show more</button>` : nothing}
      ${code === SOLVED ? nothing : html`<a href="/api/schools/${state.id}/findings.csv?code=${code}" download>Download these (CSV)</a>`}</p>`;
}
