package rollcall.plan;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import rollcall.roster.Roster;
import rollcall.roster.SchoolId;
import rollcall.roster.Unreadable;

/// Random nights of a small district in which everything happens that happens to rosters. One seed, one history.
public final class Histories {
    private static final List<String> SCHOOLS = List.of("A", "B", "C");
    private static final List<Unreadable.Kind> KINDS = List.of(Unreadable.Kind.values());
    private static final int STUDENTS = 10;
    private static final int OTHERS = 4;
    private static final int SECTIONS = 6;
    private static final int BOXES = 8;

    private final RosterFixture district = new RosterFixture("A", "B", "C");
    private final TreeSet<String> connected = new TreeSet<>(SCHOOLS);
    private final Random random;
    private int renumbered;

    private Histories(long seed) {
        this.random = new Random(seed);
        for (int number = 0; number < STUDENTS; number++) {
            student();
            guardian();
        }
        for (int number = 0; number < OTHERS; number++) {
            teacher();
            staff();
        }
        for (int number = 0; number < SECTIONS; number++) {
            section();
        }
    }

    public static List<Night> of(long seed, int nights) {
        Histories history = new Histories(seed);
        return Stream.generate(history::night).limit(nights).toList();
    }

    private Night night() {
        for (int left = random.nextInt(7); left > 0; left--) {
            happen();
        }
        Roster truth = district.roster(random);
        if (random.nextInt(4) == 0) {
            spoil();
        }
        Roster roster = district.roster(random);
        Roster shuffled = district.roster(random);
        district.readable();
        return new Night(roster, shuffled, truth, covered());
    }

    private Set<SchoolId> covered() {
        return Set.copyOf(connected.stream().map(SchoolId::new).toList());
    }

    private void happen() {
        switch (random.nextInt(21)) {
            case 0, 1 -> student();
            case 2 -> teacher();
            case 3 -> staff();
            case 4 -> guardian();
            case 5, 6 -> section();
            case 7 -> any(district.people()).ifPresent(district::removePerson);
            case 8 -> any(district.sections()).ifPresent(district::removeSection);
            case 9, 10 -> any(district.ids(RoleName.GUARDIAN)).ifPresent(this::renumber);
            case 11 -> mergeRoles();
            case 12 -> swapEmails();
            case 13, 14 -> any(district.people()).ifPresent(id -> district.person(id).email(box()));
            case 15 -> any(district.people()).ifPresent(id -> district.person(id).emailless());
            case 16 -> any(district.people()).ifPresent(id -> district.person(id).nameless());
            case 17 -> any(district.people()).ifPresent(id -> district.person(id).name("Name " + random.nextInt(3)));
            case 18 -> share();
            case 19 -> connect();
            case 20 -> any(district.people()).ifPresent(this::rekey);
        }
    }

    /// A new student, or one who changes the school.
    private void student() {
        String id = "s" + random.nextInt(STUDENTS + 4);
        district.student(id, schools(1 + random.nextInt(2)));
        if (random.nextBoolean()) {
            district.person(id).guardianLanguage(random.nextBoolean() ? "es" : "vi");
        }
    }

    private void teacher() {
        district.teacher("t" + random.nextInt(OTHERS + 2), schools(random.nextInt(3)));
    }

    private void staff() {
        String id = "f" + random.nextInt(OTHERS + 2);
        if (random.nextInt(3) == 0) {
            district.person(id).administrator().email(id);
        } else {
            district.staff(id, schools(random.nextInt(2)));
        }
    }

    private void guardian() {
        String id = "g" + random.nextInt(STUDENTS + 4);
        List<String> students = district.ids(RoleName.STUDENT);
        district.person(id)
                .of(Stream.of(any(students), any(students)).flatMap(Optional::stream).toArray(String[]::new));
        if (random.nextBoolean()) {
            district.person(id).phone(random.nextInt(BOXES));
        }
        if (random.nextBoolean()) {
            district.person(id).email(box());
        }
    }

    /// A new section, or one that is taught elsewhere, by and to others.
    private void section() {
        String id = "c" + random.nextInt(SECTIONS + 2);
        List<String> students = district.ids(RoleName.STUDENT);
        SectionFixture section = district.section(id, SCHOOLS.get(random.nextInt(SCHOOLS.size())))
                .name(random.nextInt(8) == 0 ? "" : "Class " + random.nextInt(3))
                .students(random.ints(3).mapToObj(_ -> any(students)).flatMap(Optional::stream).toArray(String[]::new))
                .coTeachers(any(district.ids(RoleName.TEACHER)).stream().toArray(String[]::new));
        any(district.ids(RoleName.TEACHER)).filter(_ -> random.nextInt(8) > 0)
                .ifPresentOrElse(section::teacher, section::noTeacher);
    }

    private void renumber(String guardian) {
        district.renumber(guardian, guardian.charAt(0) + "x" + renumbered++);
        if (random.nextBoolean()) {
            any(district.ids(RoleName.STUDENT)).ifPresent(id -> district.student(id, schools(1)));
        }
    }

    /// Another SIS gives the person another id, and perhaps spells them differently.
    private void rekey(String person) {
        String id = person.charAt(0) + "r" + renumbered++;
        district.renumber(person, id);
        if (random.nextBoolean()) {
            district.person(id).name("Name " + random.nextInt(3));
        }
    }

    private void mergeRoles() {
        any(district.ids(RoleName.STAFF)).ifPresent(id -> district.person(id).teacher(schools(1)));
        any(district.ids(RoleName.TEACHER)).filter(_ -> random.nextBoolean())
                .ifPresent(id -> district.person(id).staff(schools(1)).without(RoleName.TEACHER));
    }

    private void swapEmails() {
        Optional<String> one = any(district.people());
        Optional<String> two = any(district.people());
        if (one.isPresent() && two.isPresent()) {
            Optional<String> first = box(one.get());
            box(two.get()).ifPresent(district.person(one.get())::email);
            first.ifPresent(district.person(two.get())::email);
        }
    }

    private Optional<String> box(String person) {
        return district.person(person).email().map(email -> email.value().substring(0, email.value().indexOf('@')));
    }

    private void share() {
        String school = SCHOOLS.get(random.nextInt(SCHOOLS.size()));
        if (district.schools().contains(school)) {
            district.noSchool(school);
        } else {
            district.school(school);
        }
    }

    private void connect() {
        String school = SCHOOLS.get(random.nextInt(SCHOOLS.size()));
        if (!connected.add(school)) {
            connected.remove(school);
        }
    }

    private void spoil() {
        Unreadable.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        List<String> ids = switch (kind) {
            case SCHOOL -> district.schools();
            case PERSON -> district.people();
            case SECTION -> district.sections();
        };
        any(ids).ifPresent(id -> {
            if (random.nextInt(3) > 0) {
                district.unreadable(kind, id);
            } else {
                district.lose(kind, id);
            }
        });
    }

    private String box() {
        return "m" + random.nextInt(BOXES);
    }

    private String[] schools(int count) {
        return random.ints(count, 0, SCHOOLS.size()).mapToObj(SCHOOLS::get).toArray(String[]::new);
    }

    private <T> Optional<T> any(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
