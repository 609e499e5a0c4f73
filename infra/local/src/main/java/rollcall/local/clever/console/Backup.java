package rollcall.local.clever.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Entity;
import rollcall.local.clever.district.School;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.Table;
import rollcall.local.clever.district.User;

/// A district as it was once, and which schools were unshared since.
final class Backup {
    private final SimulatedDistrict district;
    private final List<School> schools;
    private final List<User> users;
    private final List<Section> sections;
    private final List<CleverId> unshared = new ArrayList<>();

    private Backup(SimulatedDistrict district) {
        this.district = district;
        this.schools = district.schools().all().toList();
        this.users = district.users().all().toList();
        this.sections = district.sections().all().toList();
    }

    static Backup of(SimulatedDistrict district) {
        return new Backup(district);
    }

    /// The last school of those that are shared; the only one stays.
    String unshareOne() {
        Optional<School> last = district.schools().all().skip(1).reduce((_, next) -> next);
        last.ifPresent(school -> {
            district.unshareSchool(school.id());
            unshared.add(school.id());
        });
        return last.map(school -> "“" + school.name() + "” is not shared any more.")
                .orElse("Nothing was done: the only school that is shared stays.");
    }

    /// Records that are as they were are left alone.
    String restore() {
        district.edit(() -> {
            unshared.forEach(district::shareSchool);
            unshared.clear();
            restore(district.schools(), schools);
            restore(district.users(), users);
            restore(district.sections(), sections);
        });
        return "The district is as it was: %d schools, %d people, %d sections. The connection stays as it is."
                .formatted(schools.size(), users.size(), sections.size());
    }

    private static <E extends Entity> void restore(Table<E> table, List<E> former) {
        Set<CleverId> there = former.stream().map(Entity::id).collect(Collectors.toSet());
        table.all().map(Entity::id).filter(id -> !there.contains(id)).toList().forEach(table::remove);
        former.forEach(table::put);
    }
}
