package rollcall.plan;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import rollcall.roster.Roster;
import rollcall.roster.Unreadable;

/// What must not be taken for missing although the roster does not have it, because its record could not be read.
final class Absences {
    private final Set<String> ids = new HashSet<>();
    private final Set<Unreadable.Kind> unnamed = EnumSet.noneOf(Unreadable.Kind.class);
    private final Set<Unreadable.Kind> kinds = EnumSet.noneOf(Unreadable.Kind.class);

    Absences(Roster roster) {
        roster.unreadable().forEach(this::note);
    }

    /// True if the source may well have this record.
    boolean unproven(Unreadable.Kind kind, String id) {
        return unnamed.contains(kind) || ids.contains(id);
    }

    /// True if any record of this kind could not be read.
    boolean any(Unreadable.Kind kind) {
        return kinds.contains(kind);
    }

    private void note(Unreadable unreadable) {
        kinds.add(unreadable.kind());
        unreadable.id().ifPresentOrElse(ids::add, () -> unnamed.add(unreadable.kind()));
    }
}
