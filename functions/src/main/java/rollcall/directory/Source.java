package rollcall.directory;

import rollcall.plan.SisPerson;

/// What one person of the source contributes to an account. `active` is false once the person left the platform; the
/// values stay, for history and for the return.
///
/// @param number the number of the plan that wrote it; an older plan cannot
public record Source(long number, boolean active, SisPerson values) {}
