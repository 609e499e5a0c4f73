package wrong.plan;

import wrong.roster.Harmless;

public record KnowsTheRoster(Harmless roster) {}
