package rollcall.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;
import rollcall.roster.Section;
import rollcall.roster.SectionId;
import rollcall.roster.Unreadable;

/// How one school shall look. What an error stops keeps the form it had, if it had one.
final class SchoolTarget {
    private final DistrictView view;
    private final SchoolId school;
    private final Fingerprint fingerprint;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<PersonId, TreeSet<ClassId>> classes = new HashMap<>();
    private final SortedMap<EntityKey, Change> changes = new TreeMap<>();
    private final SortedMap<EntityKey, Mark> marks = new TreeMap<>();
    private boolean stopped;

    SchoolTarget(DistrictView view, SchoolId school, Fingerprint fingerprint) {
        this.view = view;
        this.school = school;
        this.fingerprint = fingerprint;
        view.sections(school).forEach(this::put);
        view.placements().at(school).forEach(this::put);
        if (school.equals(view.office())) {
            findings.addAll(SourceFindings.of(view.roster()));
        }
    }

    SortedMap<EntityKey, Mark> marks() {
        return marks;
    }

    Change change(EntityKey key) {
        return changes.get(key);
    }

    Collection<Finding> findings() {
        return findings;
    }

    /// True if a key this school has no more is not proven to be gone.
    boolean retained(EntityKey key) {
        return switch (key.type()) {
            case PERSON -> retained(new PersonId(key.id()));
            case CLASS -> view.absences().unproven(Unreadable.Kind.SECTION, key.id()) || stoppedSection(key.id());
            // Whose it is nobody knows any more: while a record here cannot be used, nothing is given up.
            case CONTACT_POINT -> stopped || !view.roster().unreadable().isEmpty();
        };
    }

    private boolean retained(PersonId person) {
        boolean here = view.placements().of(person).filter(place -> place.schools().contains(school)).isPresent();
        return here || view.absences().unproven(Unreadable.Kind.PERSON, person.value());
    }

    private boolean stoppedSection(String id) {
        return view.schoolOf(new SectionId(id)).filter(school::equals).isPresent();
    }

    private void put(Section section) {
        List<FindingCode> codes = SectionRules.check(section, this::hasAccount);
        codes.forEach(code -> find(code, EntityKey.of(section.id()), ""));
        boolean error = codes.stream().anyMatch(code -> code.level() == FindingCode.Level.ERROR);
        if (!error || fingerprint.marks().containsKey(EntityKey.of(section.id()))) {
            members(section).forEach(person -> classes.computeIfAbsent(person, _ -> new TreeSet<>())
                    .add(ClassId.of(section.id())));
        }
        if (!error) {
            Change.ClassPut put = new Change.ClassPut(section.id(), Values.of(section, this::hasAccount));
            put(put, Marks.of(put));
        }
    }

    private void put(PersonId id) {
        boolean home = view.placements().of(id).orElseThrow().home().equals(school);
        if (home) {
            view.codes(id).forEach(code -> find(code, EntityKey.of(id), ""));
        }
        view.eligible(id).ifPresentOrElse(person -> put(person, home), () -> stopped = true);
    }

    private void put(Person person, boolean home) {
        Optional<SisPerson> values = home ? Optional.of(Values.of(person, view)) : Optional.empty();
        TreeSet<ClassId> enrolled = classes.getOrDefault(person.id(), new TreeSet<>());
        Change.PersonPut put = new Change.PersonPut(person.id(), person.kind(), values, enrolled);
        put(put, Marks.of(put));
        if (home) {
            view.owners().points(person).forEach(point -> put(point, person.id()));
        }
    }

    private void put(ContactPoint point, PersonId owner) {
        Change.ContactPointPut put = new Change.ContactPointPut(point, AccountId.of(owner));
        put(put, Marks.of(put));
    }

    private void put(Change change, Mark mark) {
        changes.put(change.key(), change);
        marks.put(change.key(), mark);
    }

    private Stream<PersonId> members(Section section) {
        Stream<PersonId> teachers = Stream.concat(section.teacher().stream(), section.coTeachers().stream());
        return Stream.concat(teachers, section.students().stream()).filter(this::hasAccount);
    }

    private boolean hasAccount(PersonId person) {
        return view.eligible(person).isPresent()
                || (!view.left(person) && fingerprint.marks().containsKey(EntityKey.of(person)));
    }

    private void find(FindingCode code, EntityKey key, String detail) {
        findings.add(new Finding(code, key.type(), key.id(), detail));
    }
}
