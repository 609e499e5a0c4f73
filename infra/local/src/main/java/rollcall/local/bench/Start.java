package rollcall.local.bench;

import java.nio.file.Path;
import java.util.List;

/// The ways in which a function's virtual machine can be started.
enum Start {
    PLAIN("plain"),
    C1("first compiler only"),
    AOT("AOT cache"),
    AOT_C1("AOT cache, first compiler only"),
    /// Lambda's own hooks are called; the process is neither frozen nor thawed, which takes Lambda some time of its own.
    SNAPSHOT("after a snapshot, primed");

    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";
    private static final String CACHE = "-XX:AOTCache=";
    private final String title;

    Start(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /// Flags of the virtual machine.
    ///
    /// @param cache where the AOT cache is
    List<String> flags(Path cache) {
        return switch (this) {
            case PLAIN -> List.of();
            case C1 -> List.of(FIRST_COMPILER);
            case AOT -> List.of(CACHE + cache);
            case AOT_C1 -> List.of(CACHE + cache, FIRST_COMPILER);
            case SNAPSHOT -> List.of("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
        };
    }
}
