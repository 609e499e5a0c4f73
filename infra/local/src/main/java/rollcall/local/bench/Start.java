package rollcall.local.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// The ways in which a function's virtual machine can be started.
enum Start {
    PLAIN("plain", _ -> List.of()),
    C1("first compiler only", _ -> List.of(Start.FIRST_COMPILER)),
    AOT("AOT cache", cache -> List.of(Start.CACHE + cache)),
    AOT_C1("AOT cache, first compiler only", cache -> List.of(Start.CACHE + cache, Start.FIRST_COMPILER)),
    /// Lambda's own hooks are called; the process is neither frozen nor thawed, which takes Lambda some time of its own.
    SNAPSHOT("after a snapshot, primed", _ -> List.of("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac"));

    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";
    private static final String CACHE = "-XX:AOTCache=";
    private final String title;
    private final Function<Path, List<String>> flags;

    Start(String title, Function<Path, List<String>> flags) {
        this.title = title;
        this.flags = flags;
    }

    String title() {
        return title;
    }

    /// @param cache where the AOT cache is
    List<String> flags(Path cache) {
        return flags.apply(cache);
    }
}
