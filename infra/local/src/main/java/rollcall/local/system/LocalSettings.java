package rollcall.local.system;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/// How to run the system here.
///
/// @param data where tables outlive this process; empty: in memory
/// @param connectAll true if a district that shares with us is connected by itself, with all its schools
/// @param interceptors see every call to AWS; for tests that make calls fail
public record LocalSettings(
        Optional<Path> data,
        CleverChoice clever,
        boolean connectAll,
        Clock clock,
        List<ExecutionInterceptor> interceptors) {
    public LocalSettings {
        interceptors = List.copyOf(interceptors);
    }
}
