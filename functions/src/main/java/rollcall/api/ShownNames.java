package rollcall.api;

import java.time.Clock;
import java.time.LocalDate;
import rollcall.directory.Account;
import rollcall.plan.RoleName;
import rollcall.plan.SisPerson;
import rollcall.roster.PersonName;

/// What people are called where they see themselves.
public final class ShownNames {
    private static final int GROWN_UP_ENOUGH = 13;
    private final Clock clock;

    public ShownNames(Clock clock) {
        this.clock = clock;
    }

    /// The whole name; of a child under 13, and of a student whose age nobody knows, as [#ofChild].
    String own(Account account) {
        return isChild(account) ? ofChild(account) : account.name().map(ShownNames::whole).orElse("");
    }

    /// The first name and the initial of the last.
    static String ofChild(Account account) {
        return account.name().map(ShownNames::shortened).orElse("");
    }

    private boolean isChild(Account account) {
        LocalDate today = LocalDate.now(clock);
        return account.values()
                .filter(person -> person.roles().contains(RoleName.STUDENT))
                .anyMatch(
                        student -> isChild(student, today));
    }

    private static boolean isChild(SisPerson student, LocalDate today) {
        return student.birthDate().filter(birth -> !birth.plusYears(GROWN_UP_ENOUGH).isAfter(today)).isEmpty();
    }

    private static String whole(PersonName name) {
        return (name.first() + " " + name.last()).strip();
    }

    private static String shortened(PersonName name) {
        String initial = name.last().isEmpty() ? "" : Character.toString(name.last().codePointAt(0)) + ".";
        return (name.first() + " " + initial).strip();
    }
}
