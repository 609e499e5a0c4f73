package rollcall.local.clever.district;

/// What a student is called by the SIS and by the state, and the name to sign in with.
public record StudentNumbers(String sisId, Text stateId, Text studentNumber, String username) {}
