package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.directory.Account;
import rollcall.directory.Source;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ContactPoint;
import rollcall.plan.SisPerson;
import rollcall.roster.EmailAddress;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;

/// While the plan of one school waits, those of others take nothing that hangs on its students.
class WaitingSchoolTest {
    /// Of elm's students, `s0` to `s14` are those who vanish. At home at elm is gus, at oak is gwen.
    private static final Springfield TOWN = Springfield.oneSchool(40)
            .school("oak")
            .teacher("tom", "oak")
            .student("abe", "oak")
            .student("zoe", "oak")
            .student("zack", "oak")
            .section("art", "oak", "tom", "abe", "zoe", "zack")
            .guardian("gus", "gus@home.example", "+14155550101", "s0", "zoe")
            .guardian("gwen", "gwen@home.example", "+14155550102", "abe", "s1");
    private static final Springfield COLLAPSED = TOWN.copy().withoutStudents(0, 15);
    private final Night night = new Night().of(TOWN);

    @Test
    void guardianWhoIsAtHomeElsewhereKeepsTheStudentsOfASchoolThatWaits() {
        night.of(COLLAPSED);
        assertThat(waits("elm")).isTrue();
        assertThat(students("gwen")).containsExactly("abe", "s1");
    }

    @Test
    void guardianWhoseHomeIsElsewhereNowKeepsTheStudentsOfASchoolThatWaits() {
        night.of(COLLAPSED);
        assertThat(students("gus")).containsExactly("s0", "zoe");
    }

    @Test
    void guardianKeepsTheStudentsOfASchoolThatIsNoLongerShared() {
        night.of(TOWN.copy().without("elm"));
        assertThat(waits("elm")).isTrue();
        assertThat(students("gus")).containsExactly("s0", "zoe");
        assertThat(students("gwen")).containsExactly("abe", "s1");
    }

    @Test
    void guardianWhoComesBackUnderAnotherIdKeepsTheStudentsOfASchoolThatWaits() {
        night.of(COLLAPSED.copy().renumber("gus", "gus2").renumber("gwen", "gwen2"));
        assertThat(students("gus2")).containsExactly("s0", "zoe");
        assertThat(students("gwen2")).containsExactly("abe", "s1");
        assertThat(account("gus").sourceIds()).containsExactly(new PersonId("gus2"));
    }

    @Test
    void whatElseTheSourceSaysOfSuchAGuardianIsApplied() {
        night.of(COLLAPSED.copy()
                .student("zeno", "oak")
                .guardian("gwen", "new@home.example", "+14155550102", "zack", "zeno"));
        assertThat(students("gwen")).containsExactly("s1", "zack", "zeno");
        assertThat(night.export()).contains("new@home.example").doesNotContain("gwen@home.example");
    }

    @Test
    void guardianOfNobodyElseStaysWithTheStudentsOfASchoolThatWaitsAndCanBeReached() {
        night.of(COLLAPSED.copy().without("abe").section("art", "oak", "tom", "zoe", "zack"));
        assertThat(waits("oak")).isFalse();
        assertThat(students("gwen")).containsExactly("s1");
        assertThat(owner("gwen@home.example")).contains(new AccountId("gwen"));
        assertThat(account("abe").active()).isFalse();
    }

    @Test
    void studentOfTwoSchoolsStaysAsLongAsOneOfThemWaits() {
        Springfield both = TOWN.copy().enrol("art", "s2").enrol("math", "zack");
        Night other = new Night().of(both);
        Springfield after = both.copy()
                .withoutStudents(0, 15)
                .without("zack")
                .section("art", "oak", "tom", "abe", "zoe");
        other.of(after);
        assertThat(other.export()).contains("account s2 active", "account zack active");
        assertThat(other.release(after).atRest()).isTrue();
        assertThat(rostered(other, after)).isEqualTo(rostered(new Night().of(after), after));
    }

    @Test
    void schoolThatHasNothingElseToDoDoesNothingAgainTheNextNight() {
        Springfield after = COLLAPSED.copy().without("abe").section("art", "oak", "tom", "zoe", "zack");
        night.of(after);
        SchoolState before = night.school("oak");
        Set<String> documents = fingerprints("oak");
        night.wire.clear();
        night.of(after);
        assertThat(night.wire.calls()).doesNotContain("Directory.write");
        assertThat(night.school("oak").fingerprint()).isEqualTo(before.fingerprint());
        assertThat(fingerprints("oak")).isEqualTo(documents);
    }

    @Test
    void schoolsFromWhichNothingHangsOnAWaitingOneArePlannedOnce() {
        Springfield apart = TOWN.copy().without("gus", "gwen");
        Night other = new Night().of(apart);
        other.wire.clear();
        other.of(apart.copy().withoutStudents(0, 15).rename("zoe", "Zoey"));
        assertThat(other.held()).hasSize(1);
        assertThat(other.wire.count("Directory.accounts")).isEqualTo(2);
    }

    @Test
    void schoolThatIsSeenToWaitOnlyWhenItsPlanIsStoredLosesNothingEither() {
        Night other = new Night();
        other.source.share(TOWN.roster());
        other.start();
        other.tasks.takePlans().forEach(other::plan);
        List<SchoolTask> first = other.tasks.takeApplies();
        first.stream().filter(task -> !elm(task)).forEach(other::apply);
        // As long as nothing was ever applied at a school, nothing can be too much there.
        other.wire.before("SchoolStore.save",
                () -> first.stream().filter(WaitingSchoolTest::elm).forEach(other::apply));
        other.of(COLLAPSED);
        assertThat(other.held()).extracting(HeldPlan::school).containsExactly(new SchoolId("elm"));
        assertThat(students(other, "gus")).containsExactly("s0", "zoe");
        assertThat(students(other, "gwen")).containsExactly("abe", "s1");
        assertThat(other.planned).anyMatch(PlanOutcome.Failed.class::isInstance);
    }

    @Test
    void previewShowsWhatTheNightThenDoes() {
        night.source.share(COLLAPSED.roster());
        List<Change> shown = night.preview(Optional.empty()).get(new SchoolId("oak")).plan().changes();
        night.next();
        SchoolState oak = night.school("oak");
        assertThat(night.staged(oak, oak.applied()).changes()).isEqualTo(shown);
        assertThat(shown).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(HoldScope.class)
    void onceTheHoldIsClearedTheNextNightBringsWhatTheSourceSays(HoldScope scope) {
        for (Springfield after : List.of(COLLAPSED, renumbered(), emptied(), TOWN.copy().without("elm"))) {
            Night other = scoped(scope).of(TOWN).of(after).of(after);
            assertThat(other.release(after).atRest()).isTrue();
            assertThat(rostered(other, after)).isEqualTo(rostered(new Night().of(after), after));
        }
    }

    @ParameterizedTest
    @EnumSource(HoldScope.class)
    void onceTheSourceIsMendedEverythingIsAsItWas(HoldScope scope) {
        for (Springfield after : List.of(COLLAPSED, emptied(), TOWN.copy().without("elm"))) {
            Night other = scoped(scope).of(TOWN);
            String before = other.export(TOWN);
            assertThat(other.of(after).of(after).of(TOWN).atRest()).isTrue();
            assertThat(other.export(TOWN)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Wire.Fault.class)
    void nightEndsAlikeWhereverItBreaks(Wire.Fault fault) {
        Springfield before = Springfield.oneSchool(12)
                .school("oak")
                .student("abe", "oak")
                .student("zoe", "oak")
                .guardian("gus", "gus@home.example", "+14155550101", "s0", "zoe")
                .guardian("gwen", "gwen@home.example", "+14155550102", "abe", "s1");
        Springfield after = before.copy().withoutStudents(0, 11).without("abe").renumber("gus", "gus2");
        Night calm = new Night().of(before);
        calm.wire.clear();
        int calls = calm.of(after).wire.calls().size();
        String expected = calm.export(before, after);
        for (int call = 0; call < calls; call++) {
            Night other = new Night().of(before);
            other.wire.breakAt(call, fault);
            other.of(after);
            assertThat(other.export(before, after)).as("%s at call %d", fault, call).isEqualTo(expected);
        }
    }

    private static boolean elm(SchoolTask task) {
        return task.school().equals(new SchoolId("elm"));
    }

    private static String rostered(Night night, Springfield after) {
        return Export.rostered(night.directory, Springfield.ID, List.of(TOWN.roster(), after.roster()));
    }

    private static Springfield renumbered() {
        return COLLAPSED.copy().renumber("gus", "gus2").renumber("gwen", "gwen2");
    }

    private static Springfield emptied() {
        return COLLAPSED.copy().without("abe").section("art", "oak", "tom", "zoe", "zack");
    }

    private static Night scoped(HoldScope scope) {
        return scope == HoldScope.WHOLE_SCHOOL ? new Night() : HoldScopeTest.cautious(new Night());
    }

    private boolean waits(String school) {
        return night.school(school).pending().filter(PendingPlan::held).isPresent();
    }

    private Set<String> fingerprints(String school) {
        return night.blobs.contents()
                .keySet()
                .stream()
                .filter(name -> name.school().equals(new SchoolId(school)))
                .map(BlobStore.Name::document)
                .filter(document -> !document.startsWith("plan-"))
                .collect(Collectors.toSet());
    }

    private Optional<AccountId> owner(String email) {
        ContactPoint point = ContactPoint.of(new EmailAddress(email));
        return Optional.ofNullable(night.directory.owners(Springfield.ID, List.of(point)).get(point));
    }

    private Account account(String id) {
        return account(night, id);
    }

    private static Account account(Night night, String id) {
        return night.directory.accounts(Springfield.ID, List.of(new AccountId(id))).get(new AccountId(id));
    }

    private List<String> students(String guardian) {
        return students(night, guardian);
    }

    /// Whose guardian somebody who is on the platform is.
    private static List<String> students(Night night, String guardian) {
        return Optional.ofNullable(account(night, guardian).sources().get(new PersonId(guardian)))
                .filter(Source::active)
                .map(source -> source.values().students())
                .orElse(List.of())
                .stream()
                .map(SisPerson.Guardianship::student)
                .map(AccountId::value)
                .toList();
    }
}
