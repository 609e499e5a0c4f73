package rollcall.directory;

import rollcall.roster.SchoolId;

/// A school of the roster and the one of the platform it is thought to be.
///
/// @param evidence why
/// @param similarity how alike the names are, 0 to 1
public record SchoolPair(SchoolId school, PlatformSchoolId platform, Evidence evidence, double similarity) {

    /// What speaks for a pair, the strongest first.
    public enum Evidence {
        NCES_ID,
        STATE_ID,
        SCHOOL_NUMBER,
        NAME,
        /// An administrator said so.
        CHOSEN
    }
}
