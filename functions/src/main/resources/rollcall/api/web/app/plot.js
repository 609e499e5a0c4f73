// Two small plots of the last nights: how many people there were, and how much changed. What they show is also a table
// for those who do not see them.

import { svg } from '/library/lit-html.js';
import { count, day } from './format.js';
import { html, nothing } from './ui.js';

const WIDTH = 280;
const HEIGHT = 64;
const GAP = 4;

export function nights(figures) {
  if (figures.length < 2) {
    return nothing;
  }
  const newest = figures.at(-1);
  return html`
    <section class="plots" aria-label="The last nights">
      <figure>
        <figcaption>People <strong>${count(newest.accounts)}</strong></figcaption>
        ${frame(`People, night by night, from ${count(figures[0].accounts)} to ${count(newest.accounts)}`, line(figures))}
      </figure>
      <figure>
        <figcaption>Changes in the last run <strong>${count(newest.changes)}</strong></figcaption>
        ${frame(`Changes, night by night, at most ${count(Math.max(...figures.map((each) => each.changes)))}`, bars(figures))}
      </figure>
      <details>
        <summary>As a table</summary>
        <table class="list plain">
          <caption class="unseen">People and changes, night by night</caption>
          <thead><tr><th scope="col">Day</th><th scope="col" class="number">People</th><th scope="col" class="number">Changes</th></tr></thead>
          <tbody>${figures.toReversed().map((each) => html`
            <tr><th scope="row">${day(each.day)}</th><td class="number">${count(each.accounts)}</td><td class="number">${count(each.changes)}</td></tr>`)}</tbody>
        </table>
      </details>
    </section>`;
}

function frame(label, content) {
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${label}>${content}</svg>`;
}

function line(figures) {
  const values = figures.map((each) => each.accounts);
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const step = (WIDTH - 2 * GAP) / (figures.length - 1);
  const points = values.map((value, i) => [GAP + i * step, HEIGHT - GAP - ((value - low) / span) * (HEIGHT - 2 * GAP)]);
  const last = points.at(-1);
  return svg`<polyline class="line" points=${points.map((point) => point.join(',')).join(' ')}></polyline>
    <circle class="dot" cx=${last[0]} cy=${last[1]} r="3"></circle>`;
}

function bars(figures) {
  const most = Math.max(...figures.map((each) => each.changes), 1);
  const step = (WIDTH - 2 * GAP) / figures.length;
  return figures.map((each, i) => {
    const height = Math.max((each.changes / most) * (HEIGHT - 2 * GAP), 1);
    return svg`<rect class="bar" x=${GAP + i * step + 1} y=${HEIGHT - GAP - height} width=${Math.min(step - 2, 24)} height=${height}></rect>`;
  });
}
