package rollcall.local.clever;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rollcall.local.clever.district.User;
import rollcall.local.clever.evolve.Evolution;
import rollcall.local.clever.evolve.Rates;

final class EditedWhileReadTest extends SimulatorTest {
    @Test
    void readersSeeWhoeverStaysWhileADistrictChanges() throws Exception {
        Evolution evolution = new Evolution(district, 5);
        Set<String> before = ids();
        List<List<String>> pulls = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> edits = threads.submit(
                    () -> evolution.night(Rates.usual().withLeaves(0.2).withContactEdits(0.3)));
            do {
                pulls.add(caller.allIds("/v3.1/users?limit=50"));
            } while (!edits.isDone());
            edits.get();
        }
        before.retainAll(ids());
        assertThat(pulls)
                .allSatisfy(pull -> assertThat(pull)
                        .containsAll(before)
                        .doesNotHaveDuplicates()
                        .isSorted());
    }

    private Set<String> ids() {
        return district.users().all().map(User::id).map(Object::toString).collect(Collectors.toSet());
    }
}
