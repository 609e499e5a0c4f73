package rollcall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static rollcall.directory.DirectorySamples.student;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.Change;
import rollcall.plan.EntityKey;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;

/// Whom every finder of people finds.
public abstract class PeopleFinderContract extends DirectoryContract {
    private static final PersonId ONE = new PersonId("one");

    protected abstract PeopleFinder finder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        María José | García López  | garcia            | true
        María José | García López  | GARCIA LOPEZ MAR  | true
        María José | García López  | Maria Garcia      | true
        María José | García López  | jose gar          | true
        María José | García López  | Ga, M.            | true
        María José | García López  | lopez             | false
        María José | García López  | maria             | false
        María José | García López  | garcia pedro      | false
        María José | García López  | garciax           | false
        ''         | Maria Garcia  | garcia            | true
        ''         | Maria Garcia  | maria garcia      | true
        ''         | Maria Garcia  | garcia maria      | true
        ''         | Robert Hu Jr. | hu                | true
        Siobhán    | O'Brien       | obrien            | true
        Siobhán    | O’Brien       | O'BRIEN S         | true
        Jürgen     | Weiß          | weiss jur         | true
        Łukasz     | Øster         | oster luk         | true
        Wei        | Y             | y                 | true
        Wei        | Yu            | y                 | false
        小明        | 王             | 王                | true
        Cher       | ''            | cher              | true
        Ann        | Smith-Jones   | smith jones       | true
        Ann        | Smith         | smith smi         | true
        """)
    void nameIsFoundByItsLastNameAndWhateverElseIsTyped(String first, String last, String typed, boolean found) {
        call(ONE, 1, first, last);
        assertThat(all(typed, 10)).isEqualTo(found ? List.of(AccountId.of(ONE)) : List.of());
    }

    @Test
    void whoIsRenamedIsFoundByTheNewNameOnly() {
        call(ONE, 1, "Ann", "Miller");
        call(ONE, 2, "Ann", "Baker");
        assertThat(all("baker", 10)).containsExactly(AccountId.of(ONE));
        assertThat(all("miller", 10)).isEmpty();
        Before before = new Before.OfPerson(true, Optional.of(named("Ann", "Miller")), new TreeSet<>());
        write(HOME, 3, new Change.Reverted(EntityKey.of(ONE), before));
        assertThat(all("miller", 10)).containsExactly(AccountId.of(ONE));
    }

    @Test
    void anOlderPlanChangesNothing() {
        call(ONE, 2, "Ann", "Baker");
        call(ONE, 1, "Ann", "Miller");
        assertThat(all("miller", 10)).isEmpty();
    }

    @Test
    void theNameTheUserChoseCountsWhateverTheSisSays() {
        AccountId hand = new AccountId("own:hand");
        user(new UserChange.AccountOpened(hand, new PersonName("Bob", "Miller")));
        write(HOME, 1, new Change.AccountLinked(ONE, hand));
        call(ONE, 1, "Robert", "Baker");
        assertThat(all("miller bob", 10)).containsExactly(hand);
        assertThat(all("baker", 10)).isEmpty();
    }

    @Test
    void whoLeftAndWhoIsExemptAreStillFound() {
        call(ONE, 1, "Ann", "Baker");
        write(HOME, 2, new Change.PersonLeft(ONE, true));
        user(new UserChange.Exempted(AccountId.of(ONE)));
        assertThat(all("baker", 10)).containsExactly(AccountId.of(ONE));
    }

    @Test
    void eachPartOfAMergedAccountIsFound() {
        PersonId other = new PersonId("two");
        call(ONE, 1, "Ann", "Baker");
        call(other, 1, "Ann", "Miller");
        directory().merge(district, AccountId.of(ONE), AccountId.of(other));
        assertThat(all("miller", 10)).containsExactly(AccountId.of(other));
    }

    @Test
    void anotherDistrictIsNotLookedThrough() {
        call(ONE, 1, "Ann", "Baker");
        NameQuery query = NameQuery.parse("baker").orElseThrow();
        DistrictId other = new DistrictId(UUID.randomUUID().toString());
        assertThat(finder().find(other, query, Optional.empty(), 10).accounts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "7", "40"})
    void pagesOfAnySizeFindEachOnceInTheSameOrder(int limit) {
        Random random = new Random(limit);
        String[] names = {"Maro", "Maroon", "Mar", "Marone", "Lee", "Marx Maro"};
        IntStream.range(0, 30)
                .forEach(number -> call(new PersonId("p" + number), 1,
                        names[random.nextInt(names.length)], names[random.nextInt(names.length)]));
        for (String typed : new String[]{"mar", "maro mar", "mar maro", "lee mar"}) {
            List<AccountId> paged = all(typed, limit);
            assertThat(paged).doesNotHaveDuplicates().isEqualTo(all(typed, 1000));
        }
        assertThat(all("mar maro", limit)).isNotEmpty();
    }

    private void call(PersonId person, long number, String first, String last) {
        put(HOME, number, person, named(first, last));
    }

    private static SisPerson named(String first, String last) {
        SisPerson any = student("", HOME);
        return new SisPerson(new PersonName(first, last), any.emails(), any.phones(), any.language(), any.roles(),
                any.schools(), any.birthDate(), any.grade(), any.students());
    }

    private List<AccountId> all(String typed, int limit) {
        NameQuery query = NameQuery.parse(typed).orElseThrow();
        List<AccountId> found = new ArrayList<>();
        Optional<String> position = Optional.empty();
        do {
            PeopleFinder.Page page = finder().find(district, query, position, limit);
            assertThat(page.accounts()).hasSizeLessThanOrEqualTo(limit);
            found.addAll(page.accounts());
            position = page.next();
        } while (position.isPresent());
        return found;
    }
}
