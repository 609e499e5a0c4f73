package rollcall.sync;

import java.util.Map;
import rollcall.plan.EntityKind;
import rollcall.plan.Tally;

/// What of a held plan is not dangerous: a plan of its own, which is applied first.
///
/// @param number one less than the held plan's
/// @param fingerprint where the school's fingerprint will lie once this part is applied
/// @param tallies what this part changes
public record SafePart(long number, FingerprintFiles fingerprint, Map<EntityKind, Tally> tallies) {
    public SafePart {
        tallies = Map.copyOf(tallies);
    }
}
