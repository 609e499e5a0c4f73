package rollcall.sync;

import java.util.Locale;

/// What became of a wish.
public interface Outcome {

    /// A word for programs: the name of the outcome, as constants are written.
    default String word() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
