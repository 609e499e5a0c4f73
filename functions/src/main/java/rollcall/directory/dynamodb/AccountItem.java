package rollcall.directory.dynamodb;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rollcall.directory.Account;
import rollcall.directory.Attendance;
import rollcall.directory.Enrolment;
import rollcall.directory.OwnProfile;
import rollcall.directory.Source;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;
import rollcall.roster.SchoolId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads accounts, and names their parts.
final class AccountItem {
    private static final String SEPARATOR = "#";

    private AccountItem() {}

    static String enrolmentName(Attendance attendance) {
        return DirectoryTable.ENROLMENT + attendance.person() + SEPARATOR + attendance.school();
    }

    static AttributeValue enrolment(long number, SortedSet<ClassId> classes) {
        return new ItemWriter().number(DirectoryTable.NUMBER, number)
                .set(DirectoryTable.CLASSES, classes.stream().map(ClassId::value).toList())
                .asValue();
    }

    /// The account an item is only another name of.
    static Optional<AccountId> alias(Map<String, AttributeValue> item) {
        return new ItemReader(item).optionalText(DirectoryTable.ALIAS).map(AccountId::new);
    }

    /// The account this one is merged into.
    static Optional<AccountId> mergedInto(Map<String, AttributeValue> item) {
        return new ItemReader(item).optionalText(DirectoryTable.MERGED_INTO).map(AccountId::new);
    }

    /// The account an item is another name or a part of.
    static Optional<AccountId> standsFor(Map<String, AttributeValue> item) {
        return alias(item).or(() -> mergedInto(item));
    }

    /// The accounts that may be merged into this one.
    static Set<AccountId> merged(Map<String, AttributeValue> item) {
        return new ItemReader(item).set(DirectoryTable.MERGED)
                .stream()
                .map(AccountId::new)
                .collect(Collectors.toSet());
    }

    /// The account without what was merged into it, if it was opened by hand or somebody's values have come already.
    static Optional<Account> read(DistrictId district, AccountId id, Map<String, AttributeValue> item) {
        ItemReader reader = new ItemReader(item);
        SortedMap<PersonId, Source> sources = sources(reader);
        OwnProfile own = own(reader);
        return sources.isEmpty() && own.name().isEmpty()
                ? Optional.empty()
                : Optional.of(new Account(
                        district, id, sources, enrolments(reader), own, Collections.emptySortedSet()));
    }

    private static OwnProfile own(ItemReader reader) {
        return new OwnProfile(
                name(reader),
                reader.optionalText(DirectoryTable.OWN_LANGUAGE).map(Language::new),
                reader.set(DirectoryTable.OWN_EMAILS).stream().map(EmailAddress::new).toList(),
                reader.set(DirectoryTable.OWN_PHONES).stream().map(PhoneNumber::new).toList(),
                classes(reader.set(DirectoryTable.OWN_CLASSES)),
                reader.flag(DirectoryTable.EXEMPT),
                reader.instant(DirectoryTable.OWN_CLAIMED));
    }

    private static Optional<PersonName> name(ItemReader reader) {
        return reader.optionalText(DirectoryTable.OWN_LAST)
                .map(last -> new PersonName(reader.text(DirectoryTable.OWN_FIRST), last));
    }

    private static SortedMap<PersonId, Source> sources(ItemReader reader) {
        SortedMap<PersonId, Source> sources = new TreeMap<>();
        for (String person : reader.namesAfter(DirectoryTable.VALUES)) {
            reader.map(DirectoryTable.VALUES + person)
                    .map(PersonMap::read)
                    .map(values -> new Source(
                            reader.number(DirectoryTable.NUMBER_OF + person),
                            reader.flag(DirectoryTable.ACTIVE_OF + person),
                            values))
                    .ifPresent(source -> sources.put(new PersonId(person), source));
        }
        return sources;
    }

    private static SortedMap<Attendance, Enrolment> enrolments(ItemReader reader) {
        SortedMap<Attendance, Enrolment> enrolments = new TreeMap<>();
        for (String name : reader.namesAfter(DirectoryTable.ENROLMENT)) {
            int separator = name.indexOf(SEPARATOR);
            Attendance attendance = new Attendance(
                    new PersonId(name.substring(0, separator)), new SchoolId(name.substring(separator + 1)));
            reader.map(DirectoryTable.ENROLMENT + name)
                    .map(AccountItem::enrolment)
                    .ifPresent(enrolment -> enrolments.put(attendance, enrolment));
        }
        return enrolments;
    }

    private static Enrolment enrolment(ItemReader map) {
        return new Enrolment(map.number(DirectoryTable.NUMBER), classes(map.set(DirectoryTable.CLASSES)));
    }

    private static SortedSet<ClassId> classes(Set<String> ids) {
        return ids.stream().map(ClassId::new).collect(Collectors.toCollection(TreeSet::new));
    }
}
