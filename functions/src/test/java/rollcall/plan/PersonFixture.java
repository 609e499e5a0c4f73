package rollcall.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rollcall.roster.Defect;
import rollcall.roster.EmailAddress;
import rollcall.roster.Grade;
import rollcall.roster.Language;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;
import rollcall.roster.Role;
import rollcall.roster.SchoolId;

/// One person of a [RosterFixture]; every method changes the record and returns it.
public final class PersonFixture {
    private final PersonId id;
    private final Map<RoleName, List<String>> roles = new EnumMap<>(RoleName.class);
    private final Set<Defect> defects = EnumSet.noneOf(Defect.class);
    private Optional<PersonName> name;
    private Optional<EmailAddress> email = Optional.empty();
    private Optional<PhoneNumber> phone = Optional.empty();
    private Optional<Language> language = Optional.empty();
    private Optional<Language> guardianLanguage = Optional.empty();
    private Optional<LocalDate> birthDate = Optional.of(LocalDate.of(2014, 2, 28));

    PersonFixture(String id) {
        this.id = new PersonId(id);
        this.name = Optional.of(new PersonName("First", "Of " + id));
    }

    /// A copy under another id.
    PersonFixture copy(String otherId) {
        PersonFixture copy = new PersonFixture(otherId);
        copy.roles.putAll(roles);
        copy.defects.addAll(defects);
        copy.name = name;
        copy.email = email;
        copy.phone = phone;
        copy.language = language;
        copy.guardianLanguage = guardianLanguage;
        copy.birthDate = birthDate;
        return copy;
    }

    /// The first of `schools` is the home.
    public PersonFixture student(String... schools) {
        return role(RoleName.STUDENT, schools);
    }

    /// The first of `schools`, if any, is the home.
    public PersonFixture teacher(String... schools) {
        return role(RoleName.TEACHER, schools);
    }

    public PersonFixture staff(String... schools) {
        return role(RoleName.STAFF, schools);
    }

    public PersonFixture administrator() {
        return role(RoleName.DISTRICT_ADMINISTRATOR);
    }

    /// A guardian of these students.
    public PersonFixture of(String... students) {
        return role(RoleName.GUARDIAN, students);
    }

    public PersonFixture without(RoleName role) {
        roles.remove(role);
        return this;
    }

    public PersonFixture name(String last) {
        name = Optional.of(new PersonName("First", last));
        defects.remove(Defect.NAME_MISSING);
        return this;
    }

    public PersonFixture nameless() {
        name = Optional.empty();
        return defect(Defect.NAME_MISSING);
    }

    /// The address `box@example.org`.
    public PersonFixture email(String box) {
        email = Optional.of(RosterFixture.email(box));
        return this;
    }

    public PersonFixture emailless() {
        email = Optional.empty();
        return this;
    }

    /// One of 10 000 numbers; only guardians have one.
    public PersonFixture phone(int number) {
        phone = Optional.of(RosterFixture.phone(number));
        return this;
    }

    public PersonFixture language(String tag) {
        language = Optional.of(new Language(tag));
        return this;
    }

    /// What a student's record says about the language of the student's guardians.
    public PersonFixture guardianLanguage(String tag) {
        guardianLanguage = Optional.of(new Language(tag));
        return this;
    }

    public PersonFixture noBirthDate() {
        birthDate = Optional.empty();
        return this;
    }

    public PersonFixture defect(Defect defect) {
        defects.add(defect);
        return this;
    }

    boolean is(RoleName role) {
        return roles.containsKey(role);
    }

    Optional<EmailAddress> email() {
        return email;
    }

    Person person() {
        List<Role> all = new ArrayList<>();
        roles.forEach((role, ids) -> all.add(role(role, ids)));
        return new Person(id, name, email, language, all, defects);
    }

    private PersonFixture role(RoleName role, String... ids) {
        roles.put(role, List.of(ids));
        return this;
    }

    private Role role(RoleName role, List<String> ids) {
        return switch (role) {
            case TEACHER -> new Role.Teacher(
                    Optional.empty(), ids.stream().findFirst().map(SchoolId::new), schools(ids));
            case STAFF -> new Role.Staff(Optional.empty(), schools(ids));
            case DISTRICT_ADMINISTRATOR -> new Role.DistrictAdministrator();
            case GUARDIAN -> new Role.Guardian(
                    phone,
                    ids.stream().map(student -> new Role.Relationship(new PersonId(student), "Mother", "")).toList());
            case STUDENT -> new Role.Student(
                    Optional.empty(),
                    new SchoolId(ids.getFirst()),
                    schools(ids),
                    Optional.of(Grade.GRADE_7),
                    birthDate,
                    Optional.empty(),
                    guardianLanguage);
        };
    }

    private static SortedSet<SchoolId> schools(List<String> ids) {
        return ids.stream().map(SchoolId::new).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return id + " " + roles + " " + email.map(EmailAddress::value).orElse("-") + Arrays.toString(defects.toArray());
    }
}
