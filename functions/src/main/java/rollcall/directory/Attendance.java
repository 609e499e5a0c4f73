package rollcall.directory;

import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;

/// One person of the source at one school.
public record Attendance(PersonId person, SchoolId school) implements Comparable<Attendance> {
    @Override
    public int compareTo(Attendance other) {
        int byPerson = person.compareTo(other.person);
        return byPerson == 0 ? school.compareTo(other.school) : byPerson;
    }
}
