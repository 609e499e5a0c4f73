package rollcall.clever;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import rollcall.clever.wire.Ids;
import rollcall.clever.wire.SchoolReader;
import rollcall.clever.wire.SectionReader;
import rollcall.clever.wire.UserReader;
import rollcall.roster.RosterBuilder;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// Reads all lists of a district at once. Parallel by list, since ids are too clustered to split one.
final class DistrictLists {
    private static final List<String> ROLES = List.of("student", "teacher", "staff", "district_admin", "contact");

    private DistrictLists() {}

    /// Adds every record to `roster`.
    ///
    /// @throws SourceException the first list's that failed; the others are called off
    static void read(DistrictApi api, String region, RosterBuilder roster) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<Void> running = new ExecutorCompletionService<>(threads);
            List<Runnable> lists = lists(api, region, roster);
            lists.forEach(list -> running.submit(list, null));
            try {
                await(running, lists.size());
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static List<Runnable> lists(DistrictApi api, String region, RosterBuilder roster) {
        Ids ids = new Ids();
        Stream<Runnable> things = Stream.of(
                () -> api.list("/schools", new SchoolReader(roster, ids)),
                () -> api.list("/sections", new SectionReader(roster, ids)));
        Stream<Runnable> people = ROLES.stream()
                .map(role -> () -> api.list("/users?role=" + role, new UserReader(roster, ids, region)));
        return Stream.concat(things, people).toList();
    }

    private static void await(CompletionService<Void> running, int lists) {
        try {
            for (int ended = 0; ended < lists; ended++) {
                running.take().get();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new SourceException(SourceFailure.OUT_OF_TIME);
        } catch (ExecutionException failed) {
            throw unwrapped(failed);
        }
    }

    private static RuntimeException unwrapped(ExecutionException failed) {
        return switch (failed.getCause()) {
            case SourceException failure -> failure;
            case RuntimeException bug -> bug;
            case Throwable worse -> new IllegalStateException(worse);
        };
    }
}
