package rollcall.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;

/// What every store of suppressions does.
public abstract class SuppressionsContract {
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final ContactPoint MAIL = point(0);
    private final DistrictId district = new DistrictId(UUID.randomUUID().toString());

    /// What is under test; it may hold other districts already.
    protected abstract Suppressions suppressions();

    @ParameterizedTest
    @EnumSource
    void whatWasAddedIsFoundInItsDistrictUntilItIsRemoved(Suppression why) {
        assertThat(suppressions().find(district, List.of(MAIL))).isEmpty();
        suppressions().add(district, MAIL, why, NOW);
        assertThat(suppressions().find(district, List.of(MAIL))).containsOnlyKeys(MAIL).containsEntry(MAIL, why);
        assertThat(suppressions().find(new DistrictId(district + "x"), List.of(MAIL))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void wishReplacesWhateverWasThere(Suppression former) {
        suppressions().add(district, MAIL, former, NOW);
        suppressions().add(district, MAIL, Suppression.UNSUBSCRIBED, NOW);
        assertThat(suppressions().find(district, List.of(MAIL))).containsEntry(MAIL, Suppression.UNSUBSCRIBED);
    }

    @ParameterizedTest
    @EnumSource
    void whatCameBackReplacesNoWish(Suppression former) {
        suppressions().add(district, MAIL, former, NOW);
        suppressions().add(district, MAIL, Suppression.UNDELIVERABLE, NOW);
        assertThat(suppressions().find(district, List.of(MAIL))).containsEntry(MAIL, former);
    }

    @Test
    void manyAreFoundAtOnceEvenIfOneIsNamedTwice() {
        List<ContactPoint> added = points(0, 120).toList();
        added.forEach(point -> suppressions().add(district, point, Suppression.COMPLAINED, NOW));
        List<ContactPoint> asked = Stream.concat(points(0, 250), points(0, 1)).toList();
        assertThat(suppressions().find(district, asked)).containsOnlyKeys(added);
        assertThat(suppressions().find(district, List.of())).isEmpty();
    }

    private static Stream<ContactPoint> points(int from, int to) {
        return IntStream.range(from, to).mapToObj(SuppressionsContract::point);
    }

    private static ContactPoint point(int number) {
        return new ContactPoint("%024x".formatted(number));
    }
}
