package rollcall.clever;

import rollcall.roster.DistrictId;
import rollcall.roster.Person;

/// What became of a visit that came with a code from Clever.
public sealed interface CleverVisit {

    /// Clever knows who this is.
    record Known(DistrictId district, Person person) implements CleverVisit {}

    /// The code is used up, older than a minute, or was never one: the visitor starts again.
    record CodeRefused() implements CleverVisit {}

    /// A user without any role we know.
    record NoRole() implements CleverVisit {}
}
