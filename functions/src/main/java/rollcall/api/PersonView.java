package rollcall.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One person as the API shows them: what the SIS says and what they chose themselves, side by side.
///
/// @param shown what counts
/// @param merged the accounts that are part of this one
record PersonView(
        Row shown,
        Spoken language,
        List<String> phones,
        List<FromSis> sis,
        Own own,
        List<InClass> classes,
        List<Related> students,
        List<Part> merged,
        Rights rights) {

    /// A person in a list.
    record Row(String id, String name, String status, List<String> roles, List<AtSchool> schools,
            Optional<String> grade, List<String> emails) {}

    /// A school by its name.
    record AtSchool(String id, String name) {}

    /// The language to use, and who says so: `own`, `sis`, or nobody (`default`).
    record Spoken(String tag, String from) {}

    /// What the SIS says of one of its people behind the account; what it said last, if that one is not active.
    record FromSis(String id, boolean active, String name, List<String> roles, List<String> emails,
            List<String> phones, Optional<String> language, List<AtSchool> schools, Optional<LocalDate> birthDate,
            Optional<String> grade) {}

    /// What the person chose and did.
    ///
    /// @param claimed when they first signed in
    record Own(Optional<String> name, Optional<String> language, List<String> emails, List<String> phones,
            Optional<Instant> claimed) {}

    /// A class, as what the person is in it (`owner`, `co_owner` or `member`), and by whose word (`sis` or `user`).
    record InClass(String id, String name, Optional<AtSchool> school, String as, String origin) {}

    /// A student of this guardian, or a guardian of this student, and how, in the words of the SIS.
    record Related(Row person, String relationship, String type) {}

    /// An account that was merged into this one.
    record Part(String id, String name) {}

    /// What the administrator who asks may do with the person.
    record Rights(boolean merge, boolean remove) {}
}
