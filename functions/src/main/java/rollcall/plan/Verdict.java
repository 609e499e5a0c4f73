package rollcall.plan;

import java.util.List;
import java.util.stream.Stream;

/// What a plan was judged to be.
public sealed interface Verdict {

    /// The same, with one more reason to wait.
    default Verdict and(HoldReason reason) {
        return switch (this) {
            case Apply _ -> new Hold(List.of(reason));
            case Hold hold -> new Hold(Stream.concat(hold.reasons().stream(), Stream.of(reason)).toList());
        };
    }

    /// Nothing speaks against it.
    record Apply() implements Verdict {}

    /// It waits, for these reasons.
    record Hold(List<HoldReason> reasons) implements Verdict {
        public Hold {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a hold has a reason");
            }
        }
    }
}
