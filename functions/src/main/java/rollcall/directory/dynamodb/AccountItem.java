package rollcall.directory.dynamodb;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rollcall.directory.Account;
import rollcall.directory.Attendance;
import rollcall.directory.Enrolment;
import rollcall.directory.Source;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.roster.DistrictId;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
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

    /// The account, if somebody's values have come already.
    static Optional<Account> read(DistrictId district, AccountId id, Map<String, AttributeValue> item) {
        ItemReader reader = new ItemReader(item);
        SortedMap<PersonId, Source> sources = sources(reader);
        Optional<Language> language = reader.optionalText(DirectoryTable.OWN_LANGUAGE).map(Language::new);
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Account(district, id, sources, enrolments(reader), language));
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
        TreeSet<ClassId> classes = map.set(DirectoryTable.CLASSES)
                .stream()
                .map(ClassId::new)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Enrolment(map.number(DirectoryTable.NUMBER), classes);
    }
}
