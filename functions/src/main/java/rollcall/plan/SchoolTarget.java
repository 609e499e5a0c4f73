package rollcall.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.School;
import rollcall.roster.SchoolId;
import rollcall.roster.Section;

/// How one school shall look. What an error stops keeps the form it had, if it had one.
final class SchoolTarget {
    private final DistrictView view;
    private final SchoolId school;
    private final Fingerprint fingerprint;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<PersonId, SortedSet<ClassId>> classes = new HashMap<>();
    private final SortedMap<EntityKey, Change> changes = new TreeMap<>();
    private final SortedMap<EntityKey, Mark> marks = new TreeMap<>();

    SchoolTarget(DistrictView view, SchoolId school, Fingerprint fingerprint) {
        this.view = view;
        this.school = school;
        this.fingerprint = fingerprint;
        view.sections(school).forEach(this::put);
        view.placements().at(school).forEach(this::put);
        if (school.equals(view.office())) {
            findings.addAll(SourceFindings.of(view.roster()));
        }
        Optional.ofNullable(view.roster().schools().get(school))
                .filter(School::nameShortened)
                .map(_ -> Flaw.of(FindingCode.SCHOOL_NAME_SHORTENED).on(RecordKind.SCHOOL, school.value()))
                .ifPresent(findings::add);
    }

    SortedMap<EntityKey, Mark> marks() {
        return marks;
    }

    Change change(EntityKey key) {
        return changes.get(key);
    }

    /// How many places in classes are filled.
    int members() {
        return changes.values()
                .stream()
                .mapToInt(change -> change instanceof Change.ClassPut put ? put.values().members().size() : 0)
                .sum();
    }

    Collection<Finding> findings() {
        return findings;
    }

    /// What the school was last like.
    Fingerprint fingerprint() {
        return fingerprint;
    }

    Retention retention() {
        return new Retention(view, school, fingerprint, marks);
    }

    private void put(Section section) {
        boolean known = fingerprint.marks().containsKey(EntityKey.of(section.id()));
        List<Flaw> errors = SectionRules.errors(section, known ? this::hasAccount : this::isEligible);
        boolean error = !errors.isEmpty();
        List<Flaw> flaws = error ? errors : SectionRules.alerts(section, view::left);
        flaws.forEach(flaw -> findings.add(flaw.on(RecordKind.CLASS, section.id().value())));
        if (!error || known) {
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
            RecordKind kind = RecordKind.of(view.roster().people().get(id).kind());
            view.flaws(id).forEach(flaw -> findings.add(flaw.on(kind, id.value())));
        }
        view.eligible(id).ifPresent(person -> put(person, home));
    }

    private void put(Person person, boolean home) {
        Optional<SisPerson> values = home ? Optional.of(Values.of(person, view)) : Optional.empty();
        SortedSet<ClassId> enrolled = classes.getOrDefault(person.id(), Collections.emptySortedSet());
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

    private boolean isEligible(PersonId person) {
        return view.eligible(person).isPresent();
    }

    private boolean hasAccount(PersonId person) {
        return isEligible(person)
                || (!view.left(person) && fingerprint.marks().containsKey(EntityKey.of(person)));
    }
}
