package rollcall.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import rollcall.plan.ClassId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;
import rollcall.roster.Sorted;

/// What users made of an account. The sync writes none of it.
///
/// @param name of an account made by hand; whoever the SIS knows has the SIS's name, too
/// @param emails addresses whose mail the user has proven to read, sorted
/// @param phones numbers the user has proven to have, sorted
/// @param classes those the user made, or was added to by a user
/// @param exempt true if an administrator removed the person from the organisation, whatever the SIS says
/// @param claimed when the user first signed in
public record OwnProfile(
        Optional<PersonName> name,
        Optional<Language> language,
        List<EmailAddress> emails,
        List<PhoneNumber> phones,
        SortedSet<ClassId> classes,
        boolean exempt,
        Optional<Instant> claimed) {

    /// Of a user who never did anything.
    public static final OwnProfile NONE = new OwnProfile(
            Optional.empty(), Optional.empty(), List.of(), List.of(), Collections.emptySortedSet(), false,
            Optional.empty());

    public OwnProfile {
        emails = sorted(emails, EmailAddress::value);
        phones = sorted(phones, PhoneNumber::value);
        classes = Sorted.copy(classes);
    }

    /// Both together: where there can only be one value, this one's, and of two first
    /// sign-ins the earlier.
    OwnProfile over(OwnProfile other) {
        return new OwnProfile(
                name.or(other::name),
                language.or(other::language),
                both(emails, other.emails),
                both(phones, other.phones),
                Sorted.copy(both(classes, other.classes)),
                exempt || other.exempt,
                Stream.concat(claimed.stream(), other.claimed.stream()).min(Comparator.naturalOrder()));
    }

    private static <T> List<T> both(Collection<T> one, Collection<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static <T> List<T> sorted(Collection<T> values, Function<T, String> text) {
        return values.stream().distinct().sorted(Comparator.comparing(text)).toList();
    }
}
