package rollcall.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.plan.RoleName;
import rollcall.plan.SisClass;
import rollcall.plan.SisPerson;
import rollcall.roster.EmailAddress;
import rollcall.roster.Grade;
import rollcall.roster.Language;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;
import rollcall.roster.SchoolId;

/// People and classes as a SIS may describe them, with ids as long as Clever's.
public final class DirectorySamples {
    private DirectorySamples() {}

    /// An id of 24 characters, such as Clever gives.
    public static String id(String prefix, int number) {
        return prefix + "0".repeat(16 - prefix.length()) + "%08d".formatted(number);
    }

    public static SisPerson student(String first, SchoolId school) {
        return new SisPerson(
                new PersonName(first, "Featherstonehaugh"),
                List.of(new EmailAddress("student.number.17@students.springfield.example")),
                List.of(),
                Optional.of(new Language("es")),
                new TreeSet<>(Set.of(RoleName.STUDENT)),
                new TreeSet<>(Set.of(school)),
                Optional.of(LocalDate.of(2012, 2, 29)),
                Optional.of(Grade.GRADE_7),
                List.of());
    }

    public static SisPerson guardian(String last, SchoolId school, AccountId... students) {
        return new SisPerson(
                new PersonName("", last),
                List.of(new EmailAddress("guardian.of.several@families.springfield.example")),
                List.of(new PhoneNumber("+14155552671"), new PhoneNumber("+14155552672")),
                Optional.of(new Language("zh-Hant")),
                new TreeSet<>(Set.of(RoleName.GUARDIAN)),
                new TreeSet<>(Set.of(school)),
                Optional.empty(),
                Optional.empty(),
                List.of(students)
                        .stream()
                        .map(student -> new SisPerson.Guardianship(student, "Mother", "family"))
                        .toList());
    }

    public static SisClass schoolClass(String name, SchoolId school, Set<AccountId> members) {
        return new SisClass(
                school,
                name,
                new AccountId(id("teacher", 1)),
                List.of(new AccountId(id("teacher", 3)), new AccountId(id("teacher", 2))),
                new TreeSet<>(members),
                Optional.of("Fall 2026"));
    }

    /// So many students, from `first` on.
    public static Set<AccountId> members(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> new AccountId(id("student", number)))
                .collect(Collectors.toSet());
    }

    /// So many classes.
    public static SortedSet<ClassId> classIds(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new ClassId(id("class", number)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
