package rollcall.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Documents in memory; [BlobStoreContract] holds for it.
public final class InMemoryBlobs implements BlobStore {
    private final Map<Name, Stored> blobs = new HashMap<>();
    private final Clock clock;

    public InMemoryBlobs(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void put(Name name, byte[] content, Optional<Instant> expiry) {
        blobs.put(name, new Stored(content.clone(), expiry));
    }

    @Override
    public synchronized Optional<byte[]> get(Name name) {
        return Optional.ofNullable(blobs.get(name))
                .filter(stored -> stored.expiry.filter(expiry -> !clock.instant().isBefore(expiry)).isEmpty())
                .map(stored -> stored.content.clone());
    }

    @Override
    public synchronized void delete(Name name) {
        blobs.remove(name);
    }

    /// What is stored now, expired or not.
    public synchronized Set<Name> names() {
        return Set.copyOf(blobs.keySet());
    }

    /// What is stored now, with all of its content as text.
    public synchronized Map<Name, String> contents() {
        Map<Name, String> contents = new HashMap<>();
        blobs.forEach((name, stored) -> contents.put(name, HexFormat.of().formatHex(stored.content) + stored.expiry));
        return contents;
    }

    private static final class Stored {
        final byte[] content;
        final Optional<Instant> expiry;

        Stored(byte[] content, Optional<Instant> expiry) {
            this.content = content;
            this.expiry = expiry;
        }
    }
}
