package rollcall.local.clever.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.User;

/// Makes all sections of a district and puts its students and teachers into them.
public final class Timetable {
    // A grade with fewer sections than this many times a student's share is taught together with the whole school.
    private static final double CHOICE = 1.5;

    private final SimulatedDistrict district;
    private final Chance chance;
    private final Density density;
    private final SectionFactory sections;
    private final Map<CleverId, List<SectionDraft>> drafts = new LinkedHashMap<>();

    /// The sections start in the given terms.
    public Timetable(
            SimulatedDistrict district, Chance chance, Density density, List<CleverId> terms, double dirtLevel) {
        this.district = district;
        this.chance = chance;
        this.density = density;
        this.sections = new SectionFactory(district, chance, new Dirt(dirtLevel, chance, district.id()), terms);
    }

    /// How many sections there are, how many a student is in, and the share with more than one teacher.
    public record Density(double sectionsPerStudent, double enrollmentsPerStudent, double coTaught) {}

    /// Schedules everybody who is in the district now.
    public void schedule() {
        Map<CleverId, Map<String, List<User>>> cohorts = cohorts();
        cohorts.forEach(this::draft);
        cohorts.values().forEach(grades -> grades.values().forEach(this::enrolElsewhere));
        Faculty faculty = new Faculty(district, chance);
        drafts.forEach((school, ofSchool) -> ofSchool.forEach(draft -> district.sections()
                .put(sections.section(school, draft, faculty.team(school, density.coTaught())))));
    }

    private Map<CleverId, Map<String, List<User>>> cohorts() {
        Map<CleverId, Map<String, List<User>>> cohorts = new TreeMap<>();
        district.usersWithRole("student").forEach(user -> {
            Role.Student student = user.student().orElseThrow();
            cohorts.computeIfAbsent(student.places().primary(), _ -> new TreeMap<>())
                    .computeIfAbsent(student.grade().present().orElse("Other"), _ -> new ArrayList<>())
                    .add(user);
        });
        return cohorts;
    }

    private void draft(CleverId school, Map<String, List<User>> grades) {
        List<SectionDraft> ofSchool = drafts.computeIfAbsent(school, _ -> new ArrayList<>());
        List<User> together = new ArrayList<>();
        grades.forEach((grade, students) -> {
            if (sectionCount(students) < CHOICE * density.enrollmentsPerStudent()) {
                together.addAll(students);
            } else {
                ofSchool.addAll(enrol(grade, students));
            }
        });
        if (!together.isEmpty()) {
            ofSchool.addAll(enrol(grades.keySet().iterator().next(), together));
        }
    }

    private double sectionCount(List<User> students) {
        return students.size() * density.sectionsPerStudent();
    }

    private List<SectionDraft> enrol(String grade, List<User> students) {
        int count = Math.max(1, chance.round(sectionCount(students)));
        List<SectionDraft> created = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            created.add(new SectionDraft(grade, new ArrayList<>()));
        }
        students.forEach(student -> enrol(student, created));
        created.stream()
                .filter(draft -> draft.students().isEmpty())
                .forEach(draft -> draft.students().add(chance.one(students).id()));
        return created;
    }

    private void enrol(User student, List<SectionDraft> offered) {
        int elsewhere = student.student().orElseThrow().schools().size() - 1;
        int wanted = Math.max(1, chance.round(density.enrollmentsPerStudent()) - elsewhere);
        int start = chance.below(offered.size());
        for (int taken = 0; taken < Math.min(wanted, offered.size()); taken++) {
            offered.get((start + taken) % offered.size()).students().add(student.id());
        }
    }

    private void enrolElsewhere(List<User> students) {
        for (User user : students) {
            Role.Student student = user.student().orElseThrow();
            for (CleverId school : student.schools()) {
                List<SectionDraft> offered = drafts.getOrDefault(school, List.of());
                if (!school.equals(student.places().primary()) && !offered.isEmpty()) {
                    chance.one(offered).students().add(user.id());
                }
            }
        }
    }

    /// A section before it has teachers and an id.
    record SectionDraft(String grade, List<CleverId> students) {}

    /// The teachers of each school, taken in turn.
    private static final class Faculty {
        private final Map<CleverId, List<User>> teachers = new HashMap<>();
        private final Map<CleverId, Integer> turns = new HashMap<>();
        private final List<User> all;
        private final Chance chance;

        Faculty(SimulatedDistrict district, Chance chance) {
            this.chance = chance;
            this.all = district.usersWithRole("teacher").toList();
            all.forEach(teacher -> teacher.teacher()
                    .orElseThrow()
                    .schools()
                    .forEach(school -> teachers.computeIfAbsent(school, _ -> new ArrayList<>())
                            .add(teacher)));
        }

        List<User> team(CleverId school, double coTaught) {
            List<User> available = teachers.getOrDefault(school, all);
            int size = Math.min(available.size(), chance.is(coTaught) ? coTeachers() : 1);
            int turn = turns.merge(school, 1, Integer::sum);
            List<User> team = new ArrayList<>();
            for (int place = 0; place < size; place++) {
                team.add(available.get((turn + place) % available.size()));
            }
            return team;
        }

        // 20 : 21 : 4 for two, three and four teachers, as observed.
        private int coTeachers() {
            int drawn = chance.below(45);
            return drawn < 20 ? 2 : drawn < 41 ? 3 : 4;
        }
    }
}
