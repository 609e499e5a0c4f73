package rollcall.sync;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rollcall.plan.EntityKey;
import rollcall.plan.EntityKind;
import rollcall.plan.Fingerprint;
import rollcall.plan.Mark;
import rollcall.plan.Planner;
import rollcall.plan.SchoolDiff;

/// What a school's plan is made from: its fingerprint, without the people of whom nobody knows whether an unfinished
/// plan brought them. They count as new once more, so that one who came back under another id is recognised again.
record Baseline(SchoolArchive archive, Planner planner) {

    Fingerprint of(Standing standing) {
        SchoolState state = standing.state();
        Map<EntityKey, Optional<Mark>> contested = new HashMap<>();
        standing.contested().forEach((key, mark) -> contested.put(key, Optional.of(mark.unknown())));
        Fingerprint fingerprint = archive.fingerprint(state).with(contested);
        Set<EntityKey> unproven = archive.unproven(state, fingerprint);
        if (unproven.isEmpty()) {
            return fingerprint;
        }
        Map<EntityKey, Optional<Mark>> anew = new HashMap<>();
        planner.diff(state.school(), fingerprint)
                .updated()
                .stream()
                .filter(unproven::contains)
                .filter(key -> key.type() == EntityKey.Type.PERSON
                        && fingerprint.marks().get(key).kind() != EntityKind.VISITOR)
                .forEach(key -> anew.put(key, Optional.empty()));
        return fingerprint.with(anew);
    }

    SchoolDiff diff(Standing standing) {
        return planner.diff(standing.state().school(), of(standing));
    }
}
