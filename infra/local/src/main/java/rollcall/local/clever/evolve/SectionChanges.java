package rollcall.local.clever.evolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.User;
import rollcall.local.clever.generate.Chance;

/// Who is in which section, changed.
final class SectionChanges {
    private final SimulatedDistrict district;
    private final Chance chance;

    SectionChanges(SimulatedDistrict district, Chance chance) {
        this.district = district;
        this.chance = chance;
    }

    /// Takes these students out of all sections; a section that nobody is left in goes, for Clever has no empty one.
    void withdraw(Set<CleverId> students) {
        for (Section section : district.sections().all().toList()) {
            List<CleverId> left = section.students()
                    .stream()
                    .filter(student -> !students.contains(student))
                    .toList();
            if (left.isEmpty()) {
                district.sections().remove(section.id());
            } else if (left.size() < section.students().size()) {
                district.sections().put(section.withStudents(left));
            }
        }
    }

    /// Puts each student into this many sections of the primary school.
    void enrol(Collection<User> students, int sectionsEach) {
        Map<CleverId, List<Section>> offered = bySchool();
        Map<CleverId, List<CleverId>> additions = new TreeMap<>();
        for (User user : students) {
            CleverId school = user.student().orElseThrow().places().primary();
            List<Section> choices = offered.getOrDefault(school, List.of());
            for (Section section : chance.some(choices, Math.min(sectionsEach, choices.size()))) {
                additions.computeIfAbsent(section.id(), _ -> new ArrayList<>()).add(user.id());
            }
        }
        additions.forEach(this::add);
    }

    private void add(CleverId section, List<CleverId> students) {
        district.sections().update(section, before -> {
            List<CleverId> all = new ArrayList<>(before.students());
            all.addAll(students);
            return before.withStudents(all.stream().distinct().toList());
        });
    }

    private Map<CleverId, List<Section>> bySchool() {
        Map<CleverId, List<Section>> bySchool = new HashMap<>();
        district.sections()
                .all()
                .forEach(section -> bySchool.computeIfAbsent(section.school(), _ -> new ArrayList<>())
                        .add(section));
        return bySchool;
    }

    /// One student each leaves a section for another of the same school; returns how many did.
    int swap(int wanted) {
        Map<CleverId, List<Section>> bySchool = bySchool();
        List<Section> sources = district.sections()
                .all()
                .filter(section -> section.students().size() > 1)
                .toList();
        int swapped = 0;
        for (Section source : chance.some(sources, Math.min(wanted, sources.size()))) {
            swapped += swap(source.id(), chance.one(bySchool.get(source.school())).id()) ? 1 : 0;
        }
        return swapped;
    }

    private boolean swap(CleverId from, CleverId to) {
        List<CleverId> students = district.sections().get(from).students();
        CleverId student = chance.one(students);
        if (from.equals(to) || students.size() == 1) {
            return false;
        }
        district.sections()
                .update(
                        from,
                        section -> section.withStudents(students.stream()
                                .filter(other -> !other.equals(student))
                                .toList()));
        add(to, List.of(student));
        return true;
    }

    /// Another teacher of the district takes over; returns how many sections changed.
    int changeTeachers(double fraction) {
        List<User> teachers = district.usersWithRole("teacher").toList();
        List<Section> chosen = chance.fraction(district.sections().all().toList(), fraction);
        int changed = 0;
        for (Section section : chosen) {
            CleverId successor = chance.one(teachers).id();
            if (!section.teachers().equals(List.of(successor))) {
                district.sections().put(section.withTeachers(List.of(successor)));
                changed++;
            }
        }
        return changed;
    }
}
