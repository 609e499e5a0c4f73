package rollcall.directory;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.plan.RoleName;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;

/// One account: what each of its people of the source says, and what its user chose.
public record Account(
        DistrictId district,
        AccountId id,
        SortedMap<PersonId, Source> sources,
        SortedMap<Attendance, Enrolment> enrolments,
        Optional<Language> ownLanguage) {

    public Account {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        enrolments = Collections.unmodifiableSortedMap(new TreeMap<>(enrolments));
    }

    /// True if somebody in the SIS stands behind this account now.
    public boolean active() {
        return sources.values().stream().anyMatch(Source::active);
    }

    /// The people of the source behind this account now.
    public List<PersonId> sourceIds() {
        return sources.entrySet()
                .stream()
                .filter(entry -> entry.getValue().active())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The name to show; of several, the one of the first role.
    public Optional<PersonName> name() {
        return values().map(SisPerson::name).findFirst();
    }

    /// The user's own choice, else what the SIS says, else English.
    public Language language() {
        return ownLanguage
                .or(() -> values().flatMap(person -> person.language().stream()).findFirst())
                .orElse(Language.ENGLISH);
    }

    /// All that the people behind this account have of something, sorted.
    public <T extends Comparable<T>> SortedSet<T> all(Function<SisPerson, ? extends Iterable<T>> part) {
        TreeSet<T> all = new TreeSet<>();
        values().forEach(person -> part.apply(person).forEach(all::add));
        return all;
    }

    /// The classes this account is in, by the word of the sync.
    public SortedSet<ClassId> classes() {
        SortedSet<ClassId> all = new TreeSet<>();
        enrolments.values().forEach(enrolment -> all.addAll(enrolment.classes()));
        return all;
    }

    /// What the SIS says, first roles first; of an account that was left, what it said last.
    public Stream<SisPerson> values() {
        return sources.values()
                .stream()
                .filter(source -> source.active() || !active())
                .map(Source::values)
                .sorted(Comparator.comparing(Account::firstRole));
    }

    private static RoleName firstRole(SisPerson person) {
        return person.roles().first();
    }
}
