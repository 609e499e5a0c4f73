package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// What every audit trail does.
public abstract class AuditTrailContract {
    // Far from now, because a store may also drop what has expired by the machine's own clock.
    private static final Instant NOW = Instant.parse("2099-03-31T22:00:00.123Z");
    private static final SchoolId ELM = new SchoolId("elm");
    private static final SchoolId OAK = new SchoolId("oak");
    private static final AccountId ANN = new AccountId("ann");
    private static final AccountId BOB = new AccountId("bob");

    protected final SettableClock clock = new SettableClock(NOW);
    private final DistrictId district = new DistrictId(UUID.randomUUID().toString());

    /// The trail under test, going by [#clock]; it may hold other districts already.
    protected abstract AuditTrail trail();

    @ParameterizedTest
    @EnumSource(AuditAction.class)
    void entryComesBackAsAdded(AuditAction action) {
        AuditEntry entry = AuditEntry.of("e-1", district, NOW, new Actor.Administrator(new AccountId("boss")), action)
                .at(ELM)
                .to(new TreeSet<>(List.of(ANN, BOB)))
                .with(AuditEntry.PLAN, "41")
                .with("until", "2099-04-01T00:00:00Z");
        trail().append(entry);
        assertThat(all(query())).containsExactly(entry);
    }

    @Test
    void everyActorComesBackAsAdded() {
        AuditEntry run = entry("e-1", NOW, new Actor.Run(new RunId("2099-03-31T23:00")));
        AuditEntry operator = entry("e-2", NOW, new Actor.Operator("arn:operator"));
        trail().append(run);
        trail().append(operator);
        assertThat(all(query())).containsExactly(operator, run);
    }

    @Test
    void addingAnEntryAgainIsNoHarm() {
        trail().append(entry("e-1", NOW));
        trail().append(entry("e-1", NOW));
        assertThat(all(query())).hasSize(1);
    }

    @Test
    void entryThatSaysMoreTheSecondTimeTakesItsOwnPlace() {
        AuditEntry note = entry("e-1", NOW);
        trail().append(note);
        trail().append(note.with(AuditEntry.REFUSED, "PAUSED"));
        assertThat(all(query())).containsExactly(note.with(AuditEntry.REFUSED, "PAUSED"));
    }

    @Test
    void onlyEntriesOfTheDistrictAreFound() {
        DistrictId other = new DistrictId(district + "x");
        AuditEntry theirs = AuditEntry.of("e-1", other, NOW, new Actor.Operator("op"), AuditAction.PAUSED);
        trail().append(theirs);
        trail().append(entry("e-1", NOW));
        assertThat(all(query())).containsExactly(entry("e-1", NOW));
        assertThat(all(AuditQuery.of(other, 10))).containsExactly(theirs);
        assertThat(all(AuditQuery.of(new DistrictId(district + "y"), 10))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 59, 60, 61})
    void pagesFollowEachOtherFromTheNewestToTheOldestOverMonths(int limit) {
        Random random = new Random(limit);
        List<AuditEntry> expected = new ArrayList<>();
        for (int index = 0; index < 60; index++) {
            Instant at = NOW.minus(Duration.ofMinutes(random.nextInt(60 * 24 * 300)));
            expected.add(entry("e-" + index, at));
        }
        expected.forEach(trail()::append);
        expected.sort(Comparator.comparing(AuditEntry::position).reversed());
        assertThat(all(AuditQuery.of(district, limit))).isEqualTo(expected);
    }

    @Test
    void entriesAreFoundBySchoolAndByAccountAndByAction() {
        AuditEntry elm = entry("e-1", NOW).at(ELM);
        AuditEntry oak = entry("e-2", NOW).at(OAK).to(new TreeSet<>(List.of(ANN)));
        AuditEntry both = AuditEntry
                .of("e-3", district, NOW.minus(Duration.ofDays(90)), new Actor.Operator("op"),
                        AuditAction.ACCOUNTS_MERGED)
                .to(new TreeSet<>(List.of(ANN, BOB)));
        List.of(elm, oak, both).forEach(trail()::append);
        assertThat(all(query().at(ELM))).containsExactly(elm);
        assertThat(all(query().to(ANN))).containsExactly(oak, both);
        assertThat(all(query().to(ANN).at(ELM))).isEmpty();
        assertThat(all(query().only(AuditAction.ACCOUNTS_MERGED))).containsExactly(both);
        assertThat(all(query().only(AuditAction.PAUSED).at(OAK).to(ANN))).containsExactly(oak);
    }

    @Test
    void entryIsForgottenAfterItsTime() {
        trail().append(entry("e-1", NOW));
        clock.set(NOW.plus(AuditTrail.RETENTION).minusMillis(1));
        assertThat(all(query())).hasSize(1);
        clock.set(NOW.plus(AuditTrail.RETENTION));
        assertThat(all(query())).isEmpty();
    }

    @Test
    void whatMayBeAPersonsDataIsNoDetail() {
        assertThatIllegalArgumentException().isThrownBy(() -> entry("e-1", NOW).with("who", "ann@home.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> entry("e-1", NOW).with("who", "Ann Doe"));
    }

    private List<AuditEntry> all(AuditQuery query) {
        List<AuditEntry> all = new ArrayList<>();
        Optional<AuditPage> page = Optional.of(trail().page(query));
        while (page.isPresent()) {
            assertThat(page.get().entries()).hasSizeLessThanOrEqualTo(query.limit());
            all.addAll(page.get().entries());
            page = page.get().next().map(next -> trail().page(query.before(next)));
        }
        return all;
    }

    private AuditQuery query() {
        return AuditQuery.of(district, 10);
    }

    private AuditEntry entry(String id, Instant at) {
        return entry(id, at, new Actor.Operator("op"));
    }

    private AuditEntry entry(String id, Instant at, Actor actor) {
        return AuditEntry.of(id, district, at, actor, AuditAction.PAUSED);
    }
}
