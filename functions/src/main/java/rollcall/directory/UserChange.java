package rollcall.directory;

import java.time.Instant;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.roster.Language;
import rollcall.roster.PersonName;
import rollcall.roster.Section;

/// Something a user did. The sync never undoes it. Doing it again does no harm.
public sealed interface UserChange {

    /// An account is made by hand, under an id nobody has.
    record AccountOpened(AccountId account, PersonName name) implements UserChange {}

    /// The user signed in for the first time. Of several moments the one that is written first stays.
    record Claimed(AccountId account, Instant at) implements UserChange {}

    record LanguageChosen(AccountId account, Language language) implements UserChange {}

    /// The user showed that this address is theirs. It belongs to the account from now on, whatever the SIS says.
    record ContactProven(AccountId account, ContactAddress address) implements UserChange {}

    /// The address is no longer proven by this account; it belongs to whom the SIS gives it.
    record ContactGivenUp(AccountId account, ContactAddress address) implements UserChange {}

    /// An administrator removes the person from the organisation; the sync does not put them back.
    record Exempted(AccountId account) implements UserChange {}

    record ExemptionLifted(AccountId account) implements UserChange {}

    /// A class is made by hand, under an id no class has.
    record ClassMade(ClassId schoolClass, AccountId owner, String name) implements UserChange {
        public ClassMade {
            requireName(name);
        }
    }

    record ClassRenamed(ClassId schoolClass, String name) implements UserChange {
        public ClassRenamed {
            requireName(name);
        }
    }

    record MemberAdded(ClassId schoolClass, AccountId member) implements UserChange {}

    record MemberRemoved(ClassId schoolClass, AccountId member) implements UserChange {}

    /// A member leaves; for the class it is as if somebody else had removed them.
    record ClassLeft(ClassId schoolClass, AccountId member) implements UserChange {}

    private static void requireName(String name) {
        if (name.isBlank() || name.length() > Section.LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "a class name has 1 to " + Section.LONGEST_NAME + " characters, and not only spaces");
        }
    }
}
