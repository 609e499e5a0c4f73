package wrong.roster;

import wrong.plan.KnowsTheRoster;

record KnowsThePlan(KnowsTheRoster plan) {}
