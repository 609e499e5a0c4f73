package rollcall.sync;

import java.util.List;
import java.util.Optional;

/// Where a school's fingerprint lies: a base, and what was added since, oldest first. All are names of blobs.
public record FingerprintFiles(Optional<String> base, List<String> deltas) {
    public static final FingerprintFiles NONE = new FingerprintFiles(Optional.empty(), List.of());

    public FingerprintFiles {
        deltas = List.copyOf(deltas);
    }
}
