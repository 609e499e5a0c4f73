package rollcall.sync;

import java.util.Optional;
import rollcall.directory.PlatformSchoolId;
import rollcall.roster.SchoolId;

/// What an administrator decided about one school the source shares.
///
/// @param platform which of the platform's schools it is; if empty and `selected`, it is new to the platform
/// @param selected true if it is to be rostered
public record SchoolChoice(SchoolId school, Optional<PlatformSchoolId> platform, boolean selected) {}
