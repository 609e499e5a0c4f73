package rollcall.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.PersonName;
import rollcall.roster.SchoolId;

/// What the contracts of a directory share: a district of its own for each test, and short ways to write into it.
public abstract class DirectoryContract {
    protected static final WriteOutcome WRITTEN = new WriteOutcome.Written();
    protected static final WriteOutcome SUPERSEDED = new WriteOutcome.Superseded();
    protected static final SchoolId HOME = new SchoolId("school-home");
    protected static final SchoolId AWAY = new SchoolId("school-away");

    protected final DistrictId district = new DistrictId(UUID.randomUUID().toString());

    /// The directory under test; it may hold other districts already.
    protected abstract Directory directory();

    protected final WriteOutcome write(SchoolId school, long number, Change change) {
        return directory().write(new PlannedWrite(district, school, number, change));
    }

    protected final WriteOutcome put(SchoolId school, long number, PersonId person, SisPerson values) {
        return put(school, number, person, Optional.of(values), Set.of());
    }

    protected final WriteOutcome put(
            SchoolId school, long number, PersonId person, Optional<SisPerson> values, Set<ClassId> classes) {
        return write(
                school,
                number,
                new Change.PersonPut(person, PersonKind.STUDENT, values, new TreeSet<>(classes)));
    }

    protected final void user(UserChange change) {
        directory().change(district, change);
    }

    /// Makes an account by hand.
    protected final void open(AccountId account) {
        user(new UserChange.AccountOpened(account, new PersonName("Own", account.value())));
    }

    protected final Optional<Account> account(PersonId person) {
        return account(AccountId.of(person));
    }

    protected final Optional<Account> account(AccountId id) {
        return Optional.ofNullable(directory().accounts(district, List.of(id)).get(id));
    }

    protected final Account existing(PersonId person) {
        return existing(AccountId.of(person));
    }

    protected final Account existing(AccountId id) {
        Optional<Account> account = account(id);
        assertThat(account).isPresent();
        return account.get();
    }

    protected final List<Directory.Entry> entries() {
        List<Directory.Entry> entries = new ArrayList<>();
        directory().scan(entry -> {
            if (districtOf(entry).equals(district)) {
                entries.add(entry);
            }
        });
        return entries;
    }

    /// What there is, but for the numbers of the plans that wrote it.
    protected final List<Directory.Entry> shown() {
        return entries().stream().map(DirectoryContract::withoutNumbers).toList();
    }

    private static Directory.Entry withoutNumbers(Directory.Entry entry) {
        return switch (entry) {
            case Directory.Entry.OfAccount(Account account) -> {
                SortedMap<PersonId, Source> sources = new TreeMap<>(account.sources());
                sources.replaceAll((_, source) -> new Source(0, source.active(), source.values()));
                SortedMap<Attendance, Enrolment> enrolments = new TreeMap<>(account.enrolments());
                enrolments.values().removeIf(enrolment -> enrolment.classes().isEmpty());
                enrolments.replaceAll((_, enrolment) -> new Enrolment(0, enrolment.classes()));
                yield new Directory.Entry.OfAccount(new Account(
                        account.district(), account.id(), sources, enrolments, account.own(), account.merged()));
            }
            case Directory.Entry.OfOwnClass _ -> entry;
            case Directory.Entry.OfClass(SchoolClass one) -> new Directory.Entry.OfClass(new SchoolClass(
                    one.district(), one.id(), one.section(), 0, one.active(), one.values(), one.ownName(), one.added(),
                    one.removed()));
            case Directory.Entry.OfAlias alias -> alias;
        };
    }

    private static DistrictId districtOf(Directory.Entry entry) {
        return switch (entry) {
            case Directory.Entry.OfAccount of -> of.account().district();
            case Directory.Entry.OfClass of -> of.schoolClass().district();
            case Directory.Entry.OfOwnClass of -> of.ownClass().district();
            case Directory.Entry.OfAlias of -> of.district();
        };
    }
}
