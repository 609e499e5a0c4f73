package rollcall.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rollcall.local.aws.Usage;
import rollcall.local.clever.district.User;
import rollcall.local.clever.http.Dialect;

/// What nights cost, in the units AWS charges and the requests Clever counts: the promises of the design.
class BudgetTest {
    /// Besides the pages of the lists, a first reading asks for the district before and after, and for the newest event.
    /// Each later one asks whether there are events after the last it saw, and again whether any came meanwhile.
    private static final int AROUND = 3;
    private static final List<String> LISTS = List.of("/users", "/sections", "/schools");
    private static final String ENTITY_WRITE = "UpdateItem";
    private static final String STATE_WRITE = "PutItem";
    /// An attempt begins, is told of in the audit trail, and ends.
    private static final int DISTRICT_WRITES = 3;
    /// A plan, the state that it waits, a fingerprint, the state that it is applied.
    private static final int SCHOOL_WRITES = 4;
    /// A renamed person leaves one place of the index of names and takes another; any other change leaves it alone.
    private static final int INDEX_WRITES = 2;

    private final Town town = Town.clean(21, 3, 120);
    private final Site site = town.site();

    @AfterEach
    void close() {
        site.close();
        town.close();
    }

    @Test
    void quietNightAsksCleverOnceAndTouchesLittle() {
        town.district.events().switchOn();
        town.district.events().appendNoOp(town.district.district());
        site.night();
        forget();
        site.night();
        assertThat(dataRequests()).isEqualTo(1);
        assertThat(town.clever.requests().of("/events")).isEqualTo(1);
        Usage usage = site.meter.usage();
        assertThat(usage.writeUnits()).isLessThanOrEqualTo(3);
        assertThat(usage.readUnits()).isLessThanOrEqualTo(2);
    }

    @Test
    void nightOfChangedRecordsWritesEachOnceAndLittleElse() {
        site.night();
        List<User> changed = town.district.usersWithRole("student")
                .filter(user -> user.student().orElseThrow().places().all().size() == 1)
                .filter(user -> atFirstSchool(user))
                .limit(4)
                .toList();
        assertThat(changed).hasSize(4);
        changed.forEach(user -> town.district.users().put(user.withName(user.name().withLast("Vandermeer"))));
        forget();
        site.night();
        Usage usage = site.meter.usage();
        assertThat(usage.calls(ENTITY_WRITE)).isEqualTo(changed.size());
        assertThat(usage.calls("BatchGetItem")).as("former values of the changed school").isEqualTo(1);
        assertThat(usage.calls(STATE_WRITE)).isLessThanOrEqualTo(DISTRICT_WRITES + SCHOOL_WRITES);
        assertThat(usage.writeUnits())
                .isLessThanOrEqualTo(changed.size() * (1 + INDEX_WRITES) + DISTRICT_WRITES + SCHOOL_WRITES);
    }

    @Test
    void finishedPlanThatComesAgainWritesNothing() {
        site.night();
        forget();
        site.replay();
        Usage usage = site.meter.usage();
        assertThat(usage.calls("GetItem")).isEqualTo(2L * site.schoolStates().size());
        assertThat(usage.writeUnits()).isZero();
    }

    @Test
    void readingAsksForEachPageOnce() {
        int rows = 50;
        town.clever.speak(Dialect.usual().withPageCap(rows).withoutEmptyLastPage());
        site.night();
        long users = List.of("student", "teacher", "staff", "district_admin", "contact")
                .stream()
                .mapToLong(role -> pages(town.district.usersWithRole(role).count(), rows))
                .sum();
        assertThat(town.clever.requests().of("/users")).isEqualTo(users);
        assertThat(town.clever.requests().of("/sections")).isEqualTo(pages(town.district.sections().size(), rows));
        assertThat(town.clever.requests().of("/schools")).isEqualTo(1);
        assertThat(LISTS.stream().mapToLong(town.clever.requests()::of).sum() + AROUND).isEqualTo(dataRequests());
    }

    /// Measured 10.3. One unit for each account is the index of names: some 2.7 a student.
    @Test
    void firstLoadCostsLessThanElevenWriteUnitsPerStudent() {
        try (Town large = Town.of(22, 4, 600); Site loaded = large.site()) {
            loaded.night();
            Usage usage = loaded.meter.usage();
            assertThat(usage.writeUnits() / 600).isLessThanOrEqualTo(11);
        }
    }

    private boolean atFirstSchool(User user) {
        return user.schools().allMatch(town.district.schools().all().findFirst().orElseThrow().id()::equals);
    }

    private void forget() {
        site.meter.reset();
        town.clever.requests().reset();
    }

    private long dataRequests() {
        return town.clever.requests().total() - town.clever.requests().of("/oauth/tokens");
    }

    private static long pages(long records, int rows) {
        return Math.max(1, Math.ceilDiv(records, rows));
    }
}
