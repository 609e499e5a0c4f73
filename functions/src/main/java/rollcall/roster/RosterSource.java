package rollcall.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where rosters come from: Clever, or a fake in tests. Implementations are safe for use by many threads.
public interface RosterSource {

    /// The districts that share their roster with us now.
    ///
    /// @throws SourceException if the list could not be read to its end
    Set<DistrictId> districts();

    /// Whether anything changed since `cursor`. One request.
    ///
    /// @throws SourceException if the source did not answer
    Signal signal(DistrictId district, EventCursor cursor);

    /// The district as it calls itself now. One request.
    ///
    /// @throws SourceException if the source did not answer
    District district(DistrictId district);

    /// The schools the district shares with us now; one that cannot be read is left out. Two requests for most
    /// districts.
    ///
    /// @throws SourceException if the list could not be read to its end
    List<School> schools(DistrictId district);

    /// Reads the whole district. What it returns is proven complete.
    ///
    /// @param deadline when reading must have ended; the read stops by itself before it
    /// @throws SourceException if the reading was not complete, whatever the reason
    Pull pull(DistrictId district, Instant deadline);

    /// Reads one person now, and what their record refers to: the classes they are in, the students of a guardian. A person
    /// the source does not share is not in it. One request, and one more for the classes or for each student.
    ///
    /// @throws SourceException if the source did not answer
    Excerpt person(DistrictId district, PersonId person);

    /// What the source's change events say.
    enum Signal {
        QUIET,
        CHANGED
    }

    /// A small part of a district, without its schools. Whoever is not in it may well be shared.
    record Excerpt(Roster roster, int requests) {}

    /// One complete reading. `cursor` was taken before it began; absent if the source keeps no events for us.
    record Pull(Roster roster, Optional<EventCursor> cursor, int requests) {}
}
