package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import rollcall.plan.AccountId;
import rollcall.plan.EntityKind;

/// What a night does and what it leaves alone, while everything works.
class NightTest {
    private static final Springfield TOWN = Springfield.small();
    private final Night night = new Night();

    @Test
    void firstNightBringsTheWholeRoster() {
        night.of(TOWN);
        assertThat(night.export(TOWN)).contains("account ann active [ann]", "account gus active [gus]",
                "class math active", "members=[ann, bob]", " gwen");
        assertThat(night.atRest()).isTrue();
        assertThat(night.district().summary()).get()
                .extracting(summary -> summary.tallies().get(EntityKind.STUDENT).created())
                .isEqualTo(4);
        assertThat(night.district().name()).isEqualTo("Springfield Unified");
    }

    @Test
    void secondNightWithoutEventsReadsTheDistrictAndTouchesNothing() {
        night.source.withoutEvents();
        night.of(TOWN);
        night.wire.clear();
        night.next();
        assertThat(night.source.pulls()).isEqualTo(2);
        assertThat(night.wire.calls())
                .doesNotContain("Directory.write", "SchoolStore.save", "BlobStore.put", "BlobStore.delete");
        assertThat(night.applied).hasSize(2);
        assertThat(night.planned.getLast()).isInstanceOf(PlanOutcome.Planned.class);
    }

    @Test
    void quietNightIsOverAfterOneSignal() {
        night.of(TOWN);
        night.wire.clear();
        night.next();
        assertThat(night.planned.getLast()).isEqualTo(new PlanOutcome.Quiet());
        assertThat(night.wire.calls()).containsExactly("DistrictStore.all", "RosterSource.districts", "TaskQueue.plan",
                "DistrictStore.find", "RosterSource.signal", "DistrictStore.save");
    }

    @Test
    void districtIsReadOnceAWeekWhateverEventsSay() {
        night.of(TOWN);
        for (int day = 1; day < 7; day++) {
            night.next();
        }
        assertThat(night.source.pulls()).isEqualTo(1);
        night.next();
        assertThat(night.source.pulls()).isEqualTo(2);
        assertThat(night.district().eventsTrusted()).isTrue();
    }

    @Test
    void nightThatBeginsAMomentEarlierThanAWeekAgoReadsTheDistrictToo() {
        night.later(Duration.ofMinutes(1)).of(TOWN);
        night.clock.set(Night.FIRST.plus(Duration.ofDays(7)));
        night.fanOut().settle();
        assertThat(night.source.pulls()).isEqualTo(2);
    }

    @Test
    void eventsThatKeptSilentAreNotTrustedUntilTheySpeak() {
        night.of(TOWN);
        night.source.shareSilently(TOWN.copy().rename("ann", "Annabel").roster());
        night.later(Duration.ofDays(7)).next();
        assertThat(night.export()).contains("Annabel");
        assertThat(night.district().eventsTrusted()).isFalse();
        night.next().next();
        assertThat(night.source.pulls()).isEqualTo(4);
        night.of(TOWN).next();
        assertThat(night.district().eventsTrusted()).isTrue();
        assertThat(night.source.pulls()).isEqualTo(5);
    }

    @Test
    void changedNameIsOneWriteAndFourOfBookkeeping() {
        Springfield town = Springfield.oneSchool(20);
        night.of(town);
        night.wire.clear();
        night.of(town.rename("s1", "Annabel"));
        assertThat(night.wire.count("Directory.write")).isEqualTo(1);
        assertThat(night.wire.count("SchoolStore.save", "BlobStore.put", "BlobStore.delete")).isLessThanOrEqualTo(4);
        assertThat(night.wire.count("DistrictStore.save")).isEqualTo(2);
    }

    @Test
    void finishedPlanIsNotAppliedAgain() {
        night.source.share(TOWN.roster());
        night.start();
        night.tasks.takePlans().forEach(night::plan);
        List<SchoolTask> tasks = night.tasks.takeApplies();
        tasks.forEach(night::apply);
        night.wire.clear();
        tasks.forEach(task -> assertThat(night.apply(task)).isEqualTo(new ApplyOutcome.Superseded()));
        assertThat(night.wire.calls()).hasSameSizeAs(tasks).containsOnly("SchoolStore.find");
    }

    @Test
    void secondDeliveryOfTheSameRunDoesNothing() {
        night.source.share(TOWN.roster());
        night.start();
        PlanTask task = night.tasks.plans().getFirst();
        night.settle();
        assertThat(night.plan(task)).isEqualTo(new PlanOutcome.Skipped("the run is done"));
        assertThat(night.source.pulls()).isEqualTo(1);
    }

    @Test
    void studentWhoMovesIsLeftOnlyAtTheFormerSchool() {
        night.of(TOWN).of(TOWN.copy().move("bob", "oak").enrol("art", "bob"));
        assertThat(night.export()).contains("account bob active [bob]", "members=[ann]", "members=[bob, cid, dot]");
        assertThat(night.school("oak").tallies().get(EntityKind.STUDENT).moved()).isEqualTo(1);
        assertThat(night.school("elm").tallies().get(EntityKind.STUDENT).removed()).isZero();
    }

    @Test
    void guardianUnderAnotherIdKeepsTheAccount() {
        night.of(TOWN).of(TOWN.copy().renumber("gus", "gus-2").rename("gus-2", "Gustav"));
        assertThat(night.export(TOWN)).contains("account gus active [gus-2]", "Gustav", "alias gus-2 gus")
                .doesNotContain("account gus-2");
        assertThat(night.directory.accounts(Springfield.ID, List.of(new AccountId("gus-2")))).hasSize(1);
    }

    @Test
    void guardianWhoCannotTakeTheAccountAlongLeavesItAllTheSame() {
        Springfield first = TOWN.copy().guardian("gil", "gil@home.example", "+14155550109", "ann");
        night.of(first).of(first.copy().without("gil"));
        night.of(first.copy().without("gus").guardian("gil", "gus@home.example", "+14155550109", "ann"));
        assertThat(night.export()).contains("account gil active [gil]", "account gus former []");
    }

    @Test
    void fingerprintIsRewrittenAfterSixteenDeltas() {
        Springfield town = Springfield.oneSchool(20);
        night.of(town);
        for (int day = 1; day <= 16; day++) {
            night.of(town.rename("s1", "Name" + day));
        }
        FingerprintFiles full = night.school("elm").fingerprint();
        assertThat(full.deltas()).hasSize(16);
        night.of(town.rename("s1", "Last"));
        assertThat(night.school("elm").fingerprint().deltas()).isEmpty();
        assertThat(documents(night)).doesNotContainAnyElementsOf(full.all())
                .containsAll(night.school("elm").fingerprint().all());
    }

    @Test
    void largeChangeRewritesTheFingerprint() {
        Springfield town = Springfield.oneSchool(20);
        night.of(town);
        FingerprintFiles former = night.school("elm").fingerprint();
        for (int student = 0; student < 6; student++) {
            town.rename("s" + student, "Changed");
        }
        night.of(town);
        assertThat(night.school("elm").fingerprint().deltas()).isEmpty();
        assertThat(documents(night)).doesNotContainAnyElementsOf(former.all());
    }

    @Test
    void districtWithoutConnectionIsLeftAlone() {
        night.of(TOWN);
        String before = night.export(TOWN);
        night.source.unshare(Springfield.ID);
        night.next();
        assertThat(night.district().connected()).isFalse();
        assertThat(night.district().failure()).map(Failure::code).contains("DISTRICT_NOT_SHARED");
        assertThat(night.export(TOWN)).isEqualTo(before);
        assertThat(night.due()).isZero();
        night.of(TOWN.copy().rename("ann", "Annabel"));
        assertThat(night.district().connected()).isTrue();
        assertThat(night.atRest()).isTrue();
        assertThat(night.export()).contains("Annabel");
    }

    static List<String> documents(Night night) {
        return night.blobs.names().stream().map(BlobStore.Name::document).toList();
    }
}
