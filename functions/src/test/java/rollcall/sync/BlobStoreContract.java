package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// What every store of documents does.
public abstract class BlobStoreContract {
    private static final SchoolId ELM = new SchoolId("elm");
    private static final byte[] TEXT = "a plan".getBytes(StandardCharsets.UTF_8);
    // Far from now, because a store may also drop what has expired by the machine's own clock.
    private static final Instant EXPIRY = Instant.parse("2099-01-01T00:00:00Z");

    protected final DistrictId district = new DistrictId(UUID.randomUUID().toString());
    protected final SettableClock clock = new SettableClock(EXPIRY.minusSeconds(1));

    /// The store under test, going by [#clock].
    protected abstract BlobStore store();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 349_999, 350_000, 350_001, 358_400, 358_401, 2_000_000})
    void contentOfAnySizeComesBackAsPut(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        store().put(name("plan-" + size), content, Optional.empty());
        assertThat(store().get(name("plan-" + size))).hasValueSatisfying(
                found -> assertThat(found).isEqualTo(content));
    }

    @Test
    void namesAreNotMixedUp() {
        store().put(name("plan-1"), TEXT, Optional.empty());
        assertThat(store().get(name("plan-10"))).isEmpty();
        assertThat(store().get(name("plan-"))).isEmpty();
        assertThat(store().get(new BlobStore.Name(district, new SchoolId("oak"), "plan-1"))).isEmpty();
    }

    @Test
    void puttingAgainIsNoHarm() {
        store().put(name("plan-1"), TEXT, Optional.of(EXPIRY));
        store().put(name("plan-1"), TEXT, Optional.of(EXPIRY));
        assertThat(store().get(name("plan-1"))).contains(TEXT);
    }

    @Test
    void contentIsGoneOnceItExpires() {
        store().put(name("plan-1"), TEXT, Optional.of(EXPIRY));
        store().put(name("plan-2"), TEXT, Optional.empty());
        assertThat(store().get(name("plan-1"))).isPresent();
        clock.set(EXPIRY);
        assertThat(store().get(name("plan-1"))).isEmpty();
        assertThat(store().get(name("plan-2"))).isPresent();
    }

    @Test
    void deletedContentIsGone() {
        store().put(name("plan-1"), new byte[800_000], Optional.empty());
        store().put(name("plan-10"), TEXT, Optional.empty());
        store().delete(name("plan-1"));
        store().delete(name("plan-1"));
        assertThat(store().get(name("plan-1"))).isEmpty();
        assertThat(store().get(name("plan-10"))).isPresent();
    }

    @Test
    void whatACallerDoesWithItsBytesDoesNotMatter() {
        byte[] content = TEXT.clone();
        store().put(name("plan-1"), content, Optional.empty());
        content[0]++;
        store().get(name("plan-1")).orElseThrow()[0]++;
        assertThat(store().get(name("plan-1"))).contains(TEXT);
    }

    protected final BlobStore.Name name(String document) {
        return new BlobStore.Name(district, ELM, document);
    }
}
