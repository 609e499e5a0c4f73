package rollcall.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import rollcall.plan.ClassId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;

/// What users do to their own side of an account, one at a time.
final class OwnProfiles {
    private OwnProfiles() {}

    static OwnProfile name(OwnProfile own, PersonName name) {
        return new OwnProfile(
                Optional.of(name), own.language(), own.emails(), own.phones(), own.classes(), own.exempt(),
                own.claimed());
    }

    static OwnProfile claimed(OwnProfile own, Instant at) {
        return new OwnProfile(own.name(), own.language(), own.emails(), own.phones(), own.classes(), own.exempt(),
                own.claimed().or(() -> Optional.of(at)));
    }

    static OwnProfile language(OwnProfile own, Language language) {
        return new OwnProfile(
                own.name(), Optional.of(language), own.emails(), own.phones(), own.classes(), own.exempt(),
                own.claimed());
    }

    static OwnProfile exempt(OwnProfile own, boolean exempt) {
        return new OwnProfile(own.name(), own.language(), own.emails(), own.phones(), own.classes(), exempt,
                own.claimed());
    }

    static OwnProfile proven(OwnProfile own, ContactAddress address) {
        return switch (address) {
            case ContactAddress.Email(EmailAddress email) -> new OwnProfile(
                    own.name(), own.language(), plus(own.emails(), email), own.phones(), own.classes(), own.exempt(),
                    own.claimed());
            case ContactAddress.Phone(PhoneNumber phone) -> new OwnProfile(
                    own.name(), own.language(), own.emails(), plus(own.phones(), phone), own.classes(), own.exempt(),
                    own.claimed());
        };
    }

    static OwnProfile givenUp(OwnProfile own, ContactAddress address) {
        return switch (address) {
            case ContactAddress.Email(EmailAddress email) -> new OwnProfile(
                    own.name(), own.language(), minus(own.emails(), email), own.phones(), own.classes(), own.exempt(),
                    own.claimed());
            case ContactAddress.Phone(PhoneNumber phone) -> new OwnProfile(
                    own.name(), own.language(), own.emails(), minus(own.phones(), phone), own.classes(), own.exempt(),
                    own.claimed());
        };
    }

    static OwnProfile member(OwnProfile own, ClassId schoolClass, boolean member) {
        TreeSet<ClassId> classes = new TreeSet<>(own.classes());
        classes.remove(schoolClass);
        if (member) {
            classes.add(schoolClass);
        }
        return new OwnProfile(own.name(), own.language(), own.emails(), own.phones(), classes, own.exempt(),
                own.claimed());
    }

    private static <T> List<T> plus(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static <T> List<T> minus(List<T> all, T one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }
}
