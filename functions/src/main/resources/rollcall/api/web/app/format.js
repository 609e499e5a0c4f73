// Numbers, moments and words as people read them.

import { html, nothing } from './ui.js';

const NUMBER = new Intl.NumberFormat('en-US');
const MOMENT = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });
const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

export function count(number) {
  return NUMBER.format(number);
}

// 1 school, 2 schools.
export function counted(number, one, many = `${one}s`) {
  return `${count(number)} ${number === 1 ? one : many}`;
}

export function moment(iso, without = 'Never') {
  return iso ? html`<time datetime=${iso}>${MOMENT.format(new Date(iso))}</time>` : without;
}

export function momentText(iso) {
  return MOMENT.format(new Date(iso));
}

export function day(iso) {
  return DAY.format(new Date(`${iso}T12:00:00`));
}

export const KINDS = {
  TEACHER: ['teacher', 'teachers'],
  STAFF: ['staff member', 'staff'],
  STUDENT: ['student', 'students'],
  GUARDIAN: ['parent', 'parents'],
  CLASS: ['class', 'classes'],
};

export const STATUSES = {
  ON_HOLD: ['warning', 'On hold'],
  PAUSED: ['plain', 'Paused'],
  NOT_CONNECTED: ['plain', 'Not connected'],
  CONNECTED: ['good', 'Connected'],
};

export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// What a run did, in a few words: `3 students created, 1 class removed`.
export function tally(changes) {
  const words = ['created', 'returned', 'updated', 'moved', 'removed'];
  const parts = Object.entries(changes).flatMap(([kind, each]) => words
    .filter((word) => each[word] > 0)
    .map((word) => `${counted(each[word], ...(KINDS[kind] ?? ['record']))} ${word}`));
  return parts.length ? parts.join(', ') : nothing;
}
