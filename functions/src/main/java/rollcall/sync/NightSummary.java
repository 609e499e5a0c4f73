package rollcall.sync;

import java.util.Map;
import rollcall.plan.EntityKind;
import rollcall.plan.Tally;

/// What the last full reading of a district came to.
///
/// @param schools how many schools are connected; the district's office counts as one
/// @param changed how many of them were queued
/// @param held how many of them wait for a person's yes
/// @param members how many places in classes are filled
/// @param requests how many requests the reading took
public record NightSummary(
        int schools,
        int changed,
        int held,
        int members,
        int requests,
        Map<EntityKind, Tally> tallies) {
    public NightSummary {
        tallies = Map.copyOf(tallies);
    }
}
