// What is said of people, in the words of a school office.

import { badge, html, link } from './ui.js';

const ROLES = {
  teacher: 'Teacher',
  staff: 'Staff',
  district_administrator: 'District administrator',
  guardian: 'Parent or guardian',
  student: 'Student',
};
// Those most spoken at home by children in US schools.
export const LANGUAGES = ['en', 'am', 'ar', 'bn', 'de', 'es', 'fa', 'fil', 'fr', 'gu', 'hi', 'hmn', 'ht', 'ja', 'km', 'ko', 'my', 'ne', 'pa', 'pl',
  'pt', 'ro', 'ru', 'so', 'sw', 'te', 'ti', 'uk', 'ur', 'vi', 'zh-Hans', 'zh-Hant'];
const languages = new Intl.DisplayNames(['en'], { type: 'language' });

export function roles(person) {
  return person.roles.map((role) => ROLES[role]).join(', ') || 'No role';
}

export function schools(person) {
  return person.schools.map(({ name }) => name).join(', ') || '–';
}

// Its own name, and the English one for whoever looks for that: español (Spanish).
export function ownName(tag) {
  const own = new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag);
  return own === language(tag) ? own : `${own} (${language(tag)})`;
}

export function language(tag) {
  return languages.of(tag);
}

// GRADE_7 comes as grade_7.
export function grade(value) {
  const text = value.replaceAll('_', ' ');
  return text[0].toUpperCase() + text.slice(1);
}

export function name(person) {
  return person.name || `Account ${person.id}`;
}

export function status({ status: value }) {
  return {
    active: badge('good', 'Active'),
    removed: badge('plain', 'Left the SIS'),
    exempt: badge('warning', 'Removed by an administrator'),
  }[value];
}

export function personLink(person) {
  return link(`/people/${person.id}`, name(person));
}

export function lines(values) {
  return values.length === 0 ? html`<span class="muted">–</span>` : values.map((value) => html`<div>${value}</div>`);
}

export function when(instant) {
  return html`<time datetime=${instant}>${new Date(instant).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })}</time>`;
}
