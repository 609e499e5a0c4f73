package rollcall.directory;

import java.util.Optional;

/// A school of the platform, with the numbers by which it can be found among Clever's.
public record PlatformSchool(
        PlatformSchoolId id,
        String name,
        Optional<String> schoolNumber,
        Optional<String> stateId,
        Optional<String> ncesId) {
    public PlatformSchool {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a school has a name");
        }
    }
}
