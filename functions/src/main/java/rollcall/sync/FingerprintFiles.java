package rollcall.sync;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a school's fingerprint lies: a base, and what was added since, oldest first. All are names of blobs.
public record FingerprintFiles(Optional<String> base, List<String> deltas) {
    public static final FingerprintFiles NONE = new FingerprintFiles(Optional.empty(), List.of());

    public FingerprintFiles {
        deltas = List.copyOf(deltas);
    }

    /// These and one more delta.
    FingerprintFiles plus(String delta) {
        return new FingerprintFiles(base, Stream.concat(deltas.stream(), Stream.of(delta)).toList());
    }

    /// Tells these from any others.
    String digest() {
        return Digests.of(all().stream().map(name -> name.getBytes(StandardCharsets.UTF_8)).toList());
    }

    /// All of them, oldest first.
    List<String> all() {
        return Stream.concat(base.stream(), deltas.stream()).toList();
    }
}
