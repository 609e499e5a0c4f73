package rollcall.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.Role;
import rollcall.roster.Roster;
import rollcall.roster.SchoolId;
import rollcall.roster.Section;
import rollcall.roster.SectionId;
import rollcall.roster.Unreadable;

/// The whole district at one look: what no single school can know. Immutable once built.
final class DistrictView {
    private final Roster roster;
    private final Predicate<SchoolId> covers;
    private final SchoolId office;
    private final Absences absences;
    private final Placements placements;
    private final Doubts doubts;
    private final ContactOwners owners;
    private final Claims claims = new Claims(() -> eligible().flatMap(person -> owners().points(person)));
    private final Crowds crowds = new Crowds(this::eligible);
    private final PersonErrors errors;
    private final PersonAlerts alerts;
    private final Set<PersonId> stopped = new HashSet<>();
    private final Map<SchoolId, List<Section>> sections = new HashMap<>();

    DistrictView(Roster roster, Predicate<SchoolId> covers, Set<ContactPoint> undeliverable) {
        this.roster = roster;
        this.covers = covers;
        this.office = new SchoolId(roster.district().id().value());
        this.absences = new Absences(roster);
        this.placements = new Placements(roster, school -> known(school) && covers.test(school), office);
        this.doubts = new Doubts(roster, absences, placements);
        this.owners = new ContactOwners(placed().filter(person -> person.name().isPresent()));
        this.errors = new PersonErrors(owners);
        placed().filter(person -> !errors.of(person).isEmpty()).map(Person::id).forEach(stopped::add);
        placed().forEach(this::checkGuardian);
        roster.sections()
                .values()
                .stream()
                .filter(section -> known(section.school()) && covers.test(section.school()))
                .forEach(section -> sections.computeIfAbsent(section.school(), _ -> new ArrayList<>()).add(section));
        this.alerts = PersonAlerts.of(this, undeliverable);
    }

    Roster roster() {
        return roster;
    }

    SchoolId office() {
        return office;
    }

    Placements placements() {
        return placements;
    }

    ContactOwners owners() {
        return owners;
    }

    Doubts doubts() {
        return doubts;
    }

    /// The connected schools of the roster, and the office if anybody is there or anything is to be told there.
    SortedSet<SchoolId> schools() {
        TreeSet<SchoolId> schools = new TreeSet<>(
                roster.schools().keySet().stream().filter(covers).toList());
        // A school whose own record cannot be read still has its people.
        placements.schools().forEach(schools::add);
        if (!SourceFindings.of(roster).isEmpty()) {
            schools.add(office);
        }
        return Collections.unmodifiableSortedSet(schools);
    }

    List<Section> sections(SchoolId school) {
        return Collections.unmodifiableList(sections.getOrDefault(school, List.of()));
    }

    /// The connected school a section is taught at.
    Optional<SchoolId> schoolOf(SectionId section) {
        return Optional.ofNullable(roster.sections().get(section))
                .map(Section::school)
                .filter(sections::containsKey);
    }

    /// The sections of all connected schools.
    Stream<Section> sections() {
        return sections.values().stream().flatMap(List::stream);
    }

    /// What is wrong with a person at a connected school: the errors that stop the record, else the alerts.
    List<Flaw> flaws(PersonId id) {
        Person person = roster.people().get(id);
        return stopped.contains(id) ? errors.of(person) : alerts.of(person);
    }

    /// The person, if the roster has them at a connected school and no error stops the record.
    Optional<Person> eligible(PersonId person) {
        return stopped.contains(person) || placements.of(person).isEmpty()
                ? Optional.empty()
                : Optional.of(roster.people().get(person));
    }

    /// Everybody who is at a connected school and whom no error stops.
    Stream<Person> eligible() {
        return placed().filter(person -> !stopped.contains(person.id()));
    }

    /// True if the person is at a connected school, but an error stops the record.
    boolean blocked(PersonId person) {
        return stopped.contains(person) && placements.of(person).isPresent();
    }

    /// True if the person is proven to be at no connected school.
    boolean left(PersonId person) {
        return placements.of(person).isEmpty() && !doubts.person(person);
    }

    /// True if an error stops the section, even where only those count as known whom no error stops tonight.
    boolean blocked(SectionId id) {
        return schoolOf(id).isPresent() && !SectionRules
                .errors(roster.sections().get(id), person -> eligible(person).isPresent())
                .isEmpty();
    }

    /// How many guardians a student has in the whole district, or 0 if they are not too many.
    int crowd(AccountId student) {
        return crowds.guardians(new PersonId(student.value()));
    }

    /// True if the school is connected.
    boolean covers(SchoolId school) {
        return covers.test(school);
    }

    /// True if a person whom no error stops keeps this e-mail address or telephone number.
    boolean claimed(ContactPoint point) {
        return claims.contains(point);
    }

    private boolean known(SchoolId school) {
        return roster.schools().containsKey(school) || absences.unproven(Unreadable.Kind.SCHOOL, school.value());
    }

    /// The people who are at a connected school.
    Stream<Person> placed() {
        return roster.people()
                .values()
                .stream()
                .filter(person -> placements.of(person.id()).isPresent());
    }

    /// What hangs on a stopped record stops with it.
    private void checkGuardian(Person person) {
        boolean nobodyLeft = person.role(Role.Guardian.class)
                .stream()
                .flatMap(guardian -> guardian.students().stream())
                .allMatch(link -> eligible(link.student()).isEmpty());
        if (Doubts.guardianOnly(person) && nobodyLeft) {
            stopped.add(person.id());
        }
    }
}
