package rollcall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static rollcall.directory.DirectorySamples.guardian;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.PhoneNumber;
import rollcall.roster.SchoolId;

class PeopleSearchTest {
    private static final DistrictId DISTRICT = new DistrictId("springfield");
    private static final SchoolId ELM = new SchoolId("elm");
    private static final AccountId MIA = new AccountId("mia");
    private static final AccountId NED = new AccountId("ned");
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final PeopleSearch search = new PeopleSearch(directory, directory, "US");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        mia@home.example        | mia
        ' MIA@Home.example '    | mia
        proven@home.example     | ned
        (415) 555-2671          | mia
        +1 415 555 2671         | mia
        mia                     | mia
        mia-2                   | mia
        Garcia                  | mia
        mia garcia              | mia
        Flanders                | ned
        nobody@home.example     | ''
        mia@home                | ''
        415 555 2672            | ''
        nobody                  | ''
        '---'                   | ''
        """)
    void peopleAreFoundByWhateverIsKnownOfThem(String typed, String found) {
        fill();
        List<String> ids = find(typed, _ -> true).stream().map(account -> account.id().value()).toList();
        assertThat(String.join(",", ids)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flanders", "garcia", "ned", "proven@home.example"})
    void whatIsMergedIsFoundAsTheSurvivorOnce(String typed) {
        fill();
        directory.merge(DISTRICT, MIA, NED);
        assertThat(find(typed, _ -> true)).extracting(Account::id).containsExactly(MIA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flanders", "ned", "proven@home.example"})
    void whoMayNotBeSeenIsNotFound(String typed) {
        fill();
        assertThat(find(typed, account -> !account.id().equals(NED))).isEmpty();
    }

    @Test
    void whoIsCalledOtherwiseByNowIsNotShown() {
        put("one", "Baker");
        PeopleFinder stale = (_, _, _, _) -> new PeopleFinder.Page(List.of(new AccountId("one")), Optional.empty());
        assertThat(new PeopleSearch(directory, stale, "US").search(DISTRICT, "miller", Optional.empty(), _ -> true)
                .accounts()).isEmpty();
    }

    @Test
    void pagesLeadToEverybodyHoweverFewMayBeSeen() {
        IntStream.range(0, 700).forEach(number -> put("p" + number, "Baker"));
        List<Account> seen = find("baker", account -> account.id().value().endsWith("7"));
        assertThat(seen).hasSize(70).doesNotHaveDuplicates();
        PeopleSearch.Found first = search.search(DISTRICT, "baker", Optional.empty(), _ -> false);
        assertThat(first.accounts()).isEmpty();
        assertThat(first.next()).isPresent();
    }

    private void fill() {
        put("mia", "Mia Garcia");
        put("ned", "Flanders");
        write(new Change.AccountLinked(new PersonId("mia-2"), MIA));
        write(new Change.ContactPointPut(ContactPoint.of(new EmailAddress("mia@home.example")), MIA));
        write(new Change.ContactPointPut(ContactPoint.of(new PhoneNumber("+14155552671")), MIA));
        directory.change(DISTRICT, new UserChange.ContactProven(
                NED, new ContactAddress.Email(new EmailAddress("proven@home.example"))));
    }

    private void put(String id, String name) {
        write(new Change.PersonPut(new PersonId(id), PersonKind.GUARDIAN, Optional.of(guardian(name, ELM)),
                new TreeSet<>()));
    }

    private void write(Change change) {
        directory.write(new PlannedWrite(DISTRICT, ELM, 1, change));
    }

    private List<Account> find(String typed, Predicate<Account> visible) {
        List<Account> all = new ArrayList<>();
        Optional<String> position = Optional.empty();
        do {
            PeopleSearch.Found found = search.search(DISTRICT, typed, position, visible);
            all.addAll(found.accounts());
            position = found.next();
        } while (position.isPresent());
        return all;
    }
}
