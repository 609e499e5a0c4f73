package rollcall.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// What a person is in a district. One person may have several roles, each at most once.
public sealed interface Role {

    /// A pupil. `home` is the school that counts as the pupil's own; `schools` are all, `home` among them.
    record Student(
            Optional<String> sisId,
            SchoolId home,
            SortedSet<SchoolId> schools,
            Optional<Grade> grade,
            Optional<LocalDate> birthDate,
            Optional<Language> homeLanguage,
            Optional<Language> guardianLanguage)
            implements
            Role {
        public Student {
            schools = Sorted.with(schools, home);
        }
    }

    /// A teacher. `home` is absent if the source names no school.
    record Teacher(Optional<String> sisId, Optional<SchoolId> home, SortedSet<SchoolId> schools) implements Role {
        public Teacher {
            schools = Sorted.with(schools, home);
        }
    }

    /// A member of staff; becomes a school administrator.
    record Staff(Optional<String> sisId, SortedSet<SchoolId> schools) implements Role {
        public Staff {
            schools = Sorted.copy(schools);
        }
    }

    /// An administrator of the whole district; belongs to no school.
    record DistrictAdministrator() implements Role {}

    /// A parent or another contact of students.
    record Guardian(Optional<PhoneNumber> phone, List<Relationship> students) implements Role {
        public Guardian {
            students = students.stream().distinct().sorted().toList();
        }
    }

    /// How a guardian belongs to one student. The words are the source's own, empty if it gave none.
    record Relationship(PersonId student, String relationship, String type) implements Comparable<Relationship> {
        @Override
        public int compareTo(Relationship other) {
            int byStudent = student.compareTo(other.student);
            int byRelationship = byStudent == 0 ? relationship.compareTo(other.relationship) : byStudent;
            return byRelationship == 0 ? type.compareTo(other.type) : byRelationship;
        }
    }
}
