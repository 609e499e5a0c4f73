package rollcall.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import rollcall.roster.District;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.PhoneNumber;
import rollcall.roster.Roster;
import rollcall.roster.RosterBuilder;
import rollcall.roster.School;
import rollcall.roster.SchoolId;
import rollcall.roster.Unreadable;

/// A district that can be changed from night to night and read as a [Roster] at any time.
///
/// Students, teachers and staff get an e-mail address of their own; guardians have neither that nor a telephone.
public final class RosterFixture {
    /// The district, and the school id of its office.
    public static final DistrictId DISTRICT = new DistrictId("district");

    private final TreeSet<String> schools = new TreeSet<>();
    private final TreeSet<String> shortened = new TreeSet<>();
    private final Map<String, PersonFixture> people = new TreeMap<>();
    private final Map<String, SectionFixture> sections = new TreeMap<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<Unreadable> lost = new ArrayList<>();

    public RosterFixture(String... schools) {
        Collections.addAll(this.schools, schools);
    }

    public static EmailAddress email(String box) {
        return new EmailAddress(box + "@example.org");
    }

    public static PhoneNumber phone(int number) {
        return new PhoneNumber("+1415555%04d".formatted(number));
    }

    public RosterFixture school(String id) {
        schools.add(id);
        return this;
    }

    public RosterFixture nameShortened(String school) {
        shortened.add(school);
        return this;
    }

    public RosterFixture noSchool(String id) {
        schools.remove(id);
        return this;
    }

    /// The first of `at` is the student's home.
    public PersonFixture student(String id, String... at) {
        return person(id).student(at).email(id);
    }

    public PersonFixture teacher(String id, String... at) {
        return person(id).teacher(at).email(id);
    }

    public PersonFixture staff(String id, String... at) {
        return person(id).staff(at).email(id);
    }

    public PersonFixture guardian(String id) {
        return person(id).of();
    }

    public SectionFixture section(String id, String school) {
        return sections.computeIfAbsent(id, _ -> new SectionFixture(id, school)).at(school);
    }

    /// The person of this id, made without a role if there was none.
    public PersonFixture person(String id) {
        return people.computeIfAbsent(id, PersonFixture::new);
    }

    public RosterFixture removePerson(String id) {
        people.remove(id);
        return this;
    }

    public RosterFixture removeSection(String id) {
        sections.remove(id);
        return this;
    }

    /// Gives a person another id; everything else stays.
    public RosterFixture renumber(String from, String to) {
        people.put(to, people.remove(from).copy(to));
        return this;
    }

    /// The record of this id cannot be read, until [#readable].
    public RosterFixture unreadable(Unreadable.Kind kind, String id) {
        unreadable.add(new Unreadable(kind, Optional.of(id), "id"));
        return this;
    }

    /// The record of this id cannot be read, and nobody knows that it is this one, until [#readable].
    public RosterFixture lose(Unreadable.Kind kind, String id) {
        lost.add(new Unreadable(kind, Optional.of(id), "id"));
        unreadable.add(new Unreadable(kind, Optional.empty(), "id"));
        return this;
    }

    public RosterFixture readable() {
        unreadable.clear();
        lost.clear();
        return this;
    }

    /// The district as it is now. What was said to be unreadable is not in it.
    public Roster roster() {
        return roster(new Random(0));
    }

    /// The same, handed over in another order.
    Roster roster(Random random) {
        RosterBuilder builder = new RosterBuilder();
        List<Runnable> records = new ArrayList<>();
        schools.stream()
                .filter(id -> readable(Unreadable.Kind.SCHOOL, id))
                .forEach(
                        id -> records.add(() -> builder.add(school(new SchoolId(id)))));
        people.forEach((id, person) -> {
            if (readable(Unreadable.Kind.PERSON, id)) {
                records.add(() -> builder.add(person.person()));
            }
        });
        sections.forEach((id, section) -> {
            if (readable(Unreadable.Kind.SECTION, id)) {
                records.add(() -> builder.add(section.section()));
            }
        });
        unreadable.forEach(record -> records.add(() -> builder.add(record)));
        Collections.shuffle(records, random);
        records.forEach(Runnable::run);
        return builder.build(new District(DISTRICT, "District", Optional.empty()));
    }

    private boolean readable(Unreadable.Kind kind, String id) {
        return Stream.concat(unreadable.stream(), lost.stream())
                .noneMatch(
                        record -> record.kind() == kind && record.id().filter(id::equals).isPresent());
    }

    private School school(SchoolId id) {
        return new School(
                id, "School " + id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                shortened.contains(id.value()));
    }

    List<String> ids(RoleName role) {
        return people.entrySet().stream().filter(entry -> entry.getValue().is(role)).map(Map.Entry::getKey).toList();
    }

    List<String> people() {
        return List.copyOf(people.keySet());
    }

    List<String> sections() {
        return List.copyOf(sections.keySet());
    }

    List<String> schools() {
        return List.copyOf(schools);
    }
}
