package rollcall.local.schedule;

import java.util.Map;
import java.util.TreeMap;
import rollcall.roster.Identifiers;

/// One schedule, as EventBridge Scheduler has it.
///
/// @param detail what the function is told besides the time
public record Rule(String name, Timing timing, Map<String, String> detail) {
    public Rule {
        Identifiers.require("a schedule's name", name);
        detail = Map.copyOf(detail);
    }

    /// The detail in the order of its keys.
    Map<String, String> sortedDetail() {
        return new TreeMap<>(detail);
    }
}
