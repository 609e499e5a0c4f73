// Which page an address opens. Each page is one module; those with a `menu` are in the navigation.

import account from './pages/account.js';
import audit from './pages/audit.js';
import connect from './pages/connect.js';
import districts from './pages/districts.js';
import matches from './pages/matches.js';
import missing from './pages/missing.js';
import notices from './pages/notices.js';
import people from './pages/people.js';
import school from './pages/school.js';
import person from './pages/person.js';
import schools from './pages/schools.js';
import settings from './pages/settings.js';
import unsubscribe from './pages/unsubscribe.js';

export const pages = [
  { path: '/', page: schools, menu: 'Schools' },
  { path: '/schools/{school}', page: school },
  { path: '/schools/{school}/notices', page: notices },
  { path: '/people', page: people, menu: 'People' },
  { path: '/people/{account}', page: person },
  { path: '/matches', page: matches },
  { path: '/settings', page: settings, menu: 'Settings' },
  { path: '/audit', page: audit, menu: 'Audit trail' },
  { path: '/districts', page: districts },
  { path: '/connect', page: connect },
  { path: '/unsubscribe', page: unsubscribe },
  { path: '/account', page: account },
];

// The page, with what stands in the address in the place of `{name}`.
export function find(address) {
  for (const { path, page } of pages) {
    const parameters = match(path, address);
    if (parameters) {
      return { page, parameters };
    }
  }
  return { page: missing, parameters: {} };
}

function match(path, address) {
  const ours = path.split('/');
  const theirs = address.split('/');
  if (ours.length !== theirs.length) {
    return undefined;
  }
  const parameters = {};
  const fits = ours.every((part, i) => {
    if (part.startsWith('{') && theirs[i]) {
      parameters[part.slice(1, -1)] = decodeURIComponent(theirs[i]);
      return true;
    }
    return part === theirs[i];
  });
  return fits ? parameters : undefined;
}
