// The schools of the overview, one row each.

import { count, moment, STATUSES } from './format.js';
import { badge, html, link, nothing } from './ui.js';

// Numbers and moments begin with the largest.
export function sorting(sort) {
  return { sort, descending: sort === 'URGENCY' || sort === 'NAME' ? '' : 'true' };
}

// `change` asks for other rows, or in another order.
export function list(state, page, change) {
  const { overview } = state;
  const { present, errors, alerts } = overview.totals;
  return html`
    <table class="list schools" role="table">
      <caption class="unseen">Schools</caption>
      <thead role="rowgroup"><tr role="row">
        ${overview.mayAct ? html`<th scope="col" role="columnheader"><span class="unseen">Selected</span></th>` : nothing}
        ${head(state, change, 'NAME', 'School')}
        ${head(state, change, 'TEACHERS', 'Teachers', true)}
        ${head(state, change, 'STUDENTS', 'Students', true)}
        ${head(state, change, 'GUARDIANS', 'Parents', true)}
        ${head(state, change, 'ERRORS', 'Errors', true)}
        ${head(state, change, 'ALERTS', 'Alerts', true)}
        ${head(state, change, 'URGENCY', 'Status')}
        ${head(state, change, 'LAST_SYNC', 'Last sync')}
      </tr></thead>
      <tbody role="rowgroup">${overview.schools.map((school) => row(state, page, school))}</tbody>
      <tfoot role="rowgroup"><tr role="row">
        ${overview.mayAct ? html`<td role="cell" class="filler"></td>` : nothing}
        <th scope="row" role="rowheader">All together</th>
        ${[['Teachers', present.TEACHER], ['Students', present.STUDENT], ['Parents', present.GUARDIAN], ['Errors', errors], ['Alerts', alerts]]
          .map(([name, number]) => html`<td role="cell" class="number" data-label=${name}>${count(number)}</td>`)}
        <td role="cell" class="filler"></td><td role="cell" class="filler"></td>
      </tr></tfoot>
    </table>`;
}

function head(state, change, sort, text, number) {
  const sorted = state.query.sort === sort;
  const descending = state.query.descending === 'true';
  const pick = () => change(sorted && sort !== 'URGENCY' ? { descending: descending ? '' : 'true' } : sorting(sort));
  return html`
    <th scope="col" role="columnheader" class=${number ? 'number' : ''} aria-sort=${!sorted || sort === 'URGENCY' ? nothing : descending ? 'descending' : 'ascending'}>
      <button class="head" @click=${pick}>${text}${sorted && sort !== 'URGENCY' ? html`<span aria-hidden="true"> ${descending ? '↓' : '↑'}</span>` : nothing}</button>
    </th>`;
}

function row(state, page, school) {
  const select = (event) => {
    if (event.target.checked) {
      state.selected.set(school.id, school);
    } else {
      state.selected.delete(school.id);
    }
    page.update();
  };
  const cell = (name, number) => html`<td role="cell" class="number" data-label=${name}>${count(number)}</td>`;
  return html`
    <tr role="row" class=${school.errors ? 'erring' : ''}>
      ${state.overview.mayAct ? html`<td role="cell" class="picker"><input type="checkbox" aria-label="Select ${school.name}"
          .checked=${state.selected.has(school.id)} @change=${select}></td>` : nothing}
      <th scope="row" role="rowheader">${school.errors ? html`<span class="mark" aria-hidden="true">!</span>` : nothing}${link(`/schools/${school.id}`, school.name)}</th>
      ${cell('Teachers', school.present.TEACHER)}
      ${cell('Students', school.present.STUDENT)}
      ${cell('Parents', school.present.GUARDIAN)}
      ${cell('Errors', school.errors)}
      ${cell('Alerts', school.alerts)}
      <td role="cell" data-label="Status">${badge(...STATUSES[school.status])}</td>
      <td role="cell" data-label="Last sync">${moment(school.lastSync)}</td>
    </tr>`;
}
