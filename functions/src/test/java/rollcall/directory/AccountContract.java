package rollcall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.RoleName;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.SchoolId;

/// What every directory does with people.
public abstract class AccountContract extends DirectoryContract {
    private static final PersonId ADA = new PersonId("ada:1_a.b-c");
    private static final ClassId MATHS = new ClassId("maths");
    private static final ClassId ART = new ClassId("art");

    @Test
    void personComesBackAsPut() {
        SisPerson student = DirectorySamples.student("Ada", HOME);
        SisPerson guardian = DirectorySamples.guardian("Wu", HOME, AccountId.of(ADA), new AccountId("other"));
        PersonId parent = new PersonId("parent");
        assertThat(put(HOME, 7, ADA, Optional.of(student), Set.of(MATHS, ART))).isEqualTo(WRITTEN);
        assertThat(put(HOME, 7, parent, guardian)).isEqualTo(WRITTEN);

        assertThat(existing(ADA).sources()).containsOnly(Map.entry(ADA, new Source(7, true, student)));
        assertThat(existing(ADA).enrolments()).containsOnly(
                Map.entry(
                        new Attendance(ADA, HOME), new Enrolment(7, new TreeSet<>(Set.of(MATHS, ART)))));
        assertThat(existing(parent).sources().get(parent).values()).isEqualTo(guardian);
    }

    @Test
    void personOfWhomLittleIsKnownComesBackAsPut() {
        SisPerson sparse = new SisPerson(
                new PersonName("Zoë \u0000 '😀' #:s", ""),
                List.of(),
                List.of(),
                Optional.empty(),
                new TreeSet<>(Set.of(RoleName.STAFF)),
                new TreeSet<>(Set.<SchoolId>of()),
                Optional.empty(),
                Optional.empty(),
                List.of());
        put(HOME, 1, ADA, sparse);
        assertThat(existing(ADA).sources().get(ADA).values()).isEqualTo(sparse);
    }

    @Test
    void olderPlanLosesAgainstNewerOneAndSameNumberIsRepeat() {
        put(HOME, 7, ADA, DirectorySamples.student("Ada", HOME));
        assertThat(put(HOME, 6, ADA, DirectorySamples.student("Old", HOME))).isEqualTo(SUPERSEDED);
        assertThat(put(HOME, 7, ADA, DirectorySamples.student("Ada", HOME))).isEqualTo(WRITTEN);
        assertThat(existing(ADA).name()).contains(new PersonName("Ada", "Featherstonehaugh"));
        assertThat(put(HOME, 8, ADA, DirectorySamples.student("New", HOME))).isEqualTo(WRITTEN);
        assertThat(existing(ADA).name()).contains(new PersonName("New", "Featherstonehaugh"));
    }

    @Test
    void visitIsNotVisibleBeforeTheHomeSchoolHasCome() {
        assertThat(put(AWAY, 9, ADA, Optional.empty(), Set.of(ART))).isEqualTo(WRITTEN);
        assertThat(account(ADA)).isEmpty();
        assertThat(entries()).isEmpty();
        assertThat(put(HOME, 8, ADA, Optional.of(DirectorySamples.student("Ada", HOME)), Set.of(MATHS)))
                .isEqualTo(WRITTEN);
        assertThat(existing(ADA).classes()).containsExactly(ART, MATHS);
    }

    @Test
    void olderVisitOfOneSchoolDoesNotStopAnOtherSchool() {
        put(AWAY, 9, ADA, Optional.empty(), Set.of(ART));
        assertThat(put(AWAY, 8, ADA, Optional.empty(), Set.of(MATHS))).isEqualTo(SUPERSEDED);
        assertThat(put(HOME, 8, ADA, Optional.empty(), Set.of(MATHS))).isEqualTo(WRITTEN);
    }

    @Test
    void personWhoLeftTheSchoolKeepsTheAccountWithoutItsClasses() {
        put(HOME, 1, ADA, DirectorySamples.student("Ada", HOME));
        put(AWAY, 2, ADA, Optional.empty(), Set.of(ART));
        assertThat(write(AWAY, 3, new Change.PersonLeft(ADA, false))).isEqualTo(WRITTEN);
        assertThat(existing(ADA).active()).isTrue();
        assertThat(existing(ADA).classes()).isEmpty();
        assertThat(put(AWAY, 2, ADA, Optional.empty(), Set.of(ART))).isEqualTo(SUPERSEDED);
    }

    @Test
    void personWhoLeftThePlatformIsInactiveAndReturnsWithValues() {
        put(HOME, 1, ADA, Optional.of(DirectorySamples.student("Ada", HOME)), Set.of(MATHS));
        Change left = new Change.PersonLeft(ADA, true);
        assertThat(write(HOME, 2, left)).isEqualTo(WRITTEN);
        assertThat(write(HOME, 2, left)).isEqualTo(WRITTEN);
        assertThat(existing(ADA).active()).isFalse();
        assertThat(existing(ADA).name()).contains(new PersonName("Ada", "Featherstonehaugh"));
        assertThat(put(HOME, 1, ADA, DirectorySamples.student("Ada", HOME))).isEqualTo(SUPERSEDED);

        put(HOME, 3, ADA, DirectorySamples.student("Ada", HOME));
        assertThat(existing(ADA).active()).isTrue();
        assertThat(write(HOME, 2, left)).isEqualTo(SUPERSEDED);
        assertThat(existing(ADA).active()).isTrue();
    }

    @Test
    void departureOfAnUnknownPersonLeavesNothingToSeeButStopsOlderPlans() {
        assertThat(write(HOME, 5, new Change.PersonLeft(ADA, true))).isEqualTo(WRITTEN);
        assertThat(account(ADA)).isEmpty();
        assertThat(entries()).isEmpty();
        assertThat(put(HOME, 4, ADA, DirectorySamples.student("Ada", HOME))).isEqualTo(SUPERSEDED);
    }

    @Test
    void departureFromOneSchoolDoesNotHideThatAnotherIsTheHomeNow() {
        put(HOME, 1, ADA, DirectorySamples.student("Ada", HOME));
        put(AWAY, 4, ADA, DirectorySamples.student("Ada", AWAY));
        assertThat(write(HOME, 3, new Change.PersonLeft(ADA, true))).isEqualTo(SUPERSEDED);
        assertThat(write(HOME, 3, new Change.PersonLeft(ADA, false))).isEqualTo(WRITTEN);
        assertThat(existing(ADA).active()).isTrue();
    }

    @Test
    void languageAUserChoseOutlivesEverySync() {
        put(HOME, 1, ADA, DirectorySamples.student("Ada", HOME));
        assertThat(existing(ADA).language()).contains(new Language("es"));
        directory().change(
                district, new UserChange.LanguageChosen(AccountId.of(ADA), new Language("pt-BR")));
        put(HOME, 2, ADA, DirectorySamples.student("Ada", HOME));
        write(HOME, 3, new Change.PersonLeft(ADA, true));
        assertThat(existing(ADA).own().language()).contains(new Language("pt-BR"));
    }

    @Test
    void languageOfAnUnknownAccountIsRefused() {
        UserChange chosen = new UserChange.LanguageChosen(AccountId.of(ADA), Language.ENGLISH);
        assertThatThrownBy(() -> directory().change(district, chosen)).isInstanceOf(NoSuchElementException.class);
        assertThat(account(ADA)).isEmpty();
    }

    @Test
    void manyAccountsAreFoundAtOnceByTheIdAskedFor() {
        List<PersonId> people = IntStream.range(0, 120).mapToObj(number -> new PersonId("p" + number)).toList();
        people.forEach(person -> put(HOME, 1, person, DirectorySamples.student("Ada", HOME)));
        List<AccountId> asked = new ArrayList<>(people.stream().map(AccountId::of).toList());
        asked.add(new AccountId("nobody"));
        asked.add(AccountId.of(people.getFirst()));
        assertThat(directory().accounts(district, asked)).hasSize(120)
                .allSatisfy((id, account) -> assertThat(account.id()).isEqualTo(id));
        assertThat(entries()).hasSize(120).allMatch(Directory.Entry.OfAccount.class::isInstance);
    }

    @Test
    void districtsDoNotSeeEachOther() {
        put(HOME, 1, ADA, DirectorySamples.student("Ada", HOME));
        DistrictId other = new DistrictId(district + "x");
        assertThat(directory().accounts(other, List.of(AccountId.of(ADA)))).isEmpty();
    }

    @Test
    void newestOfManyConcurrentPlansWins() throws Exception {
        List<Callable<WriteOutcome>> writes = LongStream.rangeClosed(1, 40)
                .<Callable<WriteOutcome>>mapToObj(
                        number -> () -> put(HOME, number, ADA, DirectorySamples.student("Ada" + number, HOME)))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<WriteOutcome> outcome : threads.invokeAll(writes)) {
                assertThat(outcome.get()).isIn(WRITTEN, SUPERSEDED);
            }
        }
        assertThat(existing(ADA).sources().get(ADA).number()).isEqualTo(40);
        assertThat(existing(ADA).name()).contains(new PersonName("Ada40", "Featherstonehaugh"));
    }
}
