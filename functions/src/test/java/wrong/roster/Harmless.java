package wrong.roster;

public record Harmless() {}
