package rollcall.directory.dynamodb;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rollcall.directory.OwnClass;
import rollcall.directory.SchoolClass;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.plan.SisClass;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads classes, and writes what the SIS says of one as a map.
final class ClassItem {
    /// String: the id of the school.
    private static final String SCHOOL = "s";
    /// String.
    private static final String NAME = "n";
    /// String: an account.
    private static final String OWNER = "o";
    /// List of strings: accounts, in the SIS's order.
    private static final String CO_OWNERS = "c";
    /// Set of strings: accounts.
    private static final String MEMBERS = "m";
    /// String.
    private static final String TERM = "t";

    private ClassItem() {}

    static AttributeValue write(SisClass values) {
        return new ItemWriter().text(SCHOOL, values.school().value())
                .text(NAME, values.name())
                .text(OWNER, values.owner().value())
                .list(CO_OWNERS, values.coOwners().stream().map(AccountId::value).toList())
                .set(MEMBERS, values.members().stream().map(AccountId::value).toList())
                .text(TERM, values.term())
                .asValue();
    }

    /// The class, if the SIS's values have come already.
    static Optional<SchoolClass> read(DistrictId district, ClassId id, Map<String, AttributeValue> item) {
        ItemReader reader = new ItemReader(item);
        return reader.map(DirectoryTable.CLASS)
                .map(values -> new SchoolClass(
                        district,
                        id,
                        new SectionId(reader.text(DirectoryTable.SECTION)),
                        reader.number(DirectoryTable.NUMBER),
                        reader.flag(DirectoryTable.ACTIVE),
                        values(values),
                        reader.optionalText(DirectoryTable.OWN_NAME),
                        accounts(reader.set(DirectoryTable.ADDED)),
                        accounts(reader.set(DirectoryTable.REMOVED))));
    }

    /// The class, if it was made by hand.
    static Optional<OwnClass> readOwn(DistrictId district, ClassId id, Map<String, AttributeValue> item) {
        ItemReader reader = new ItemReader(item);
        return reader.optionalText(DirectoryTable.MADE_BY)
                .map(owner -> new OwnClass(
                        district,
                        id,
                        reader.text(DirectoryTable.OWN_NAME),
                        new AccountId(owner),
                        accounts(reader.set(DirectoryTable.ADDED))));
    }

    private static SisClass values(ItemReader map) {
        return new SisClass(
                new SchoolId(map.text(SCHOOL)),
                map.text(NAME),
                new AccountId(map.text(OWNER)),
                map.list(CO_OWNERS).stream().map(AccountId::new).toList(),
                accounts(map.set(MEMBERS)),
                map.optionalText(TERM));
    }

    private static SortedSet<AccountId> accounts(Set<String> ids) {
        return ids.stream().map(AccountId::new).collect(Collectors.toCollection(TreeSet::new));
    }
}
