package rollcall.plan;

import rollcall.roster.Identifiers;
import rollcall.roster.PersonId;

/// One account of the platform within a district.
public record AccountId(String value) implements Comparable<AccountId> {
    public AccountId {
        Identifiers.require("a account id", value);
    }

    /// The account a rostered person gets when nothing else is known: the same for everybody who computes it.
    public static AccountId of(PersonId person) {
        return new AccountId(person.value());
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
