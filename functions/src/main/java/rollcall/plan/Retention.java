package rollcall.plan;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;

/// What one school keeps as it was because tonight's roster does not say how it is now: records an error stops, and
/// what an unreadable record may have said.
final class Retention {
    private final DistrictView view;
    private final SchoolId school;
    private final Set<Long> owners = new HashSet<>();
    private final boolean classesUnproven;

    /// @param target what tonight's roster does say
    Retention(DistrictView view, SchoolId school, Fingerprint fingerprint, Map<EntityKey, Mark> target) {
        this.view = view;
        this.school = school;
        this.classesUnproven = fingerprint.marks().keySet().stream().anyMatch(this::unproven);
        fingerprint.marks().forEach((key, mark) -> {
            boolean missing = key.type() == EntityKey.Type.PERSON && !target.containsKey(key);
            if (missing && mark.kind() != EntityKind.VISITOR && kept(key, mark)) {
                owners.add(Marks.of(AccountId.of(new PersonId(key.id()))).hash());
            }
        });
    }

    /// True if something that is not in the target is not proven to be gone.
    boolean kept(EntityKey key, Mark former) {
        return switch (key.type()) {
            case PERSON -> kept(new PersonId(key.id()), former.kind());
            case CLASS -> kept(new SectionId(key.id()));
            case CONTACT_POINT -> keptOwner(former) && !view.claimed(new ContactPoint(key.id()));
        };
    }

    /// True if a change is not to be believed: while a class cannot be read, nobody knows who is in it.
    boolean kept(EntityKey key, Mark former, Mark now) {
        return key.type() == EntityKey.Type.PERSON && classesUnproven && former.kind() == now.kind();
    }

    private boolean kept(PersonId person, EntityKind kind) {
        boolean visitor = kind == EntityKind.VISITOR && view.placements().of(person).isPresent();
        return view.blocked(person) || view.doubts().person(person) || (visitor && classesUnproven);
    }

    private boolean kept(SectionId section) {
        boolean here = view.schoolOf(section).filter(school::equals).isPresent();
        return here || view.doubts().section(section) || view.blocked(section);
    }

    private boolean keptOwner(Mark former) {
        return former.hash() == Mark.UNKNOWN ? !owners.isEmpty() : owners.contains(former.hash());
    }

    private boolean unproven(EntityKey key) {
        return key.type() == EntityKey.Type.CLASS && view.doubts().section(new SectionId(key.id()));
    }
}
