package rollcall.plan;

import java.util.Optional;
import java.util.Set;
import rollcall.roster.PersonId;
import rollcall.roster.SectionId;

/// What counts as a change of a record itself. Who is in which class changes every day and does not count.
///
/// @param policy whether terms turn over
record RecordChanges(HoldPolicy policy) {

    /// True if what the SIS says of a person who was on the platform is something else.
    boolean person(Optional<SisPerson> before, Optional<SisPerson> now) {
        return now.isPresent() && !before.map(this::compared).equals(now.map(this::compared));
    }

    /// A new school year changes everybody's grade.
    private SisPerson compared(SisPerson person) {
        return policy.rollover() ? person.withoutGrade() : person;
    }

    /// True if a class that was taught is another one but for its students, or loses more than half of them.
    boolean schoolClass(Optional<SisClass> before, SisClass now) {
        return before.filter(former -> former.with(now.members()).equals(now))
                .filter(former -> keepsMost(former.members(), now.members()))
                .isEmpty();
    }

    private static boolean keepsMost(Set<AccountId> before, Set<AccountId> now) {
        return before.stream().filter(now::contains).count() * 2 >= before.size();
    }

    /// True if one thing that is in force is, as it will be, another record than it is.
    boolean between(EntityKey key, Former present, Before will) {
        return switch (will) {
            case Before.OfPerson person -> person(present.person(new PersonId(key.id())), person.values());
            case Before.OfClass schoolClass -> schoolClass(
                    present.schoolClass(new SectionId(key.id())), schoolClass.values());
            case Before.Absent _,Before.OfContactPoint _ -> false;
        };
    }
}
