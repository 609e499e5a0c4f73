// New people of the SIS who are perhaps somebody there was before, to decide.

import { get, post } from '../api.js';
import { grade, name, personLink, roles, schools, status, when } from '../person-words.js';
import { badge, empty, html, link, nothing, problem } from '../ui.js';

const DECISIONS = {
  accept: ['One person', 'The new record gets the account.'],
  reject: ['Two people', 'The new one gets an account of their own. Either may still be somebody else.'],
  create: ['Nobody we know', 'The new one gets an account of their own, and nobody is proposed again.'],
};

export default {
  title: 'People who may be one',

  async load() {
    return { ...(await get('/api/matches')), error: undefined, said: '' };
  },

  view(state, page) {
    return html`
      <p>${link('/people', 'People')}</p>
      <div class="heading"><h1 tabindex="-1">People who may be one</h1></div>
      <p class="prose">A record vanished from the SIS, and a new one looks much like it. Until you decide, the old account is
        kept and no new one is made. A decision is carried out at the next sync and can be changed until then.</p>
      ${state.error ? problem(state.error) : nothing}
      <p role="status">${state.said}</p>
      ${state.matches.length === 0 ? empty('Nobody to compare.', 'When an ID changes in the SIS and we are not sure who it is, you decide here.')
        : state.matches.map((match) => card(match, state, page))}`;
  },
};

function card(match, state, page) {
  const { former, newcomer, decision } = match;
  const title = `case-${match.from}-${match.to}`;
  const decide = async (word) => {
    state.error = undefined;
    try {
      await post(`/api/matches/${match.from}/${match.to}`, { decision: word });
      match.decision = word;
      state.said = `${name(former)}: ${DECISIONS[word][0].toLowerCase()}. It is carried out at the next sync.`;
    } catch (error) {
      state.error = error;
    }
    page.update();
  };
  return html`
    <article aria-labelledby=${title}>
      <h2 id=${title}>${name(former)}${newcomer ? html` and ${newcomer.name}` : nothing}
        ${decision ? badge('good', `Decided: ${DECISIONS[decision][0].toLowerCase()}`) : badge('warning', 'To decide')}</h2>
      <p class="muted">${match.schoolName}, since ${when(match.since)}</p>
      <div class="pair">
        ${side('There before', [['Name', personLink(former)], ['Status', status(former)], ['Role', roles(former)],
          ...(former.grade ? [['Grade', grade(former.grade)]] : []), ['Schools', schools(former)],
          ['E-mail', former.emails.join(', ') || 'none'], ['Source ID', match.from]])}
        ${side('New in the SIS', newcomer ? [['Name', newcomer.name], ['E-mail', newcomer.email || 'none'],
          ['Phone', newcomer.phone || 'none'], ['School', match.schoolName], ['Source ID', match.to]]
          : [['Source ID', match.to], ['Name', 'Look the ID up in your SIS']])}
      </div>
      <div class="decisions">${Object.entries(DECISIONS).map(([word, [label, meaning]]) => html`
        <div><button class="small ${word === 'accept' ? '' : 'secondary outline'}" aria-pressed=${decision === word}
                     @click=${() => decide(word)}>${label}<span class="unseen">: ${name(former)}</span></button>
          <small>${meaning}</small></div>`)}</div>
    </article>`;
}

function side(title, facts) {
  return html`
    <section>
      <h3>${title}</h3>
      <dl>${facts.map(([what, value]) => html`<dt>${what}</dt><dd class="wrap">${value}</dd>`)}</dl>
    </section>`;
}
