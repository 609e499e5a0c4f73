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
import rollcall.roster.Sorted;

/// One account: what each of its people of the source says, and what its user made of it.
///
/// @param merged the accounts that were merged into this one; all they have is here
public record Account(
        DistrictId district,
        AccountId id,
        SortedMap<PersonId, Source> sources,
        SortedMap<Attendance, Enrolment> enrolments,
        OwnProfile own,
        SortedSet<AccountId> merged) {

    public Account {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        enrolments = Collections.unmodifiableSortedMap(new TreeMap<>(enrolments));
        merged = Sorted.copy(merged);
    }

    /// What an account counts as.
    public enum Status {
        /// Somebody in the SIS stands behind it, or it was made by hand.
        ACTIVE,
        /// Whoever stood behind it left the platform.
        REMOVED,
        /// An administrator removed the person from the organisation.
        EXEMPT
    }

    public Status status() {
        if (own.exempt()) {
            return Status.EXEMPT;
        }
        return active() ? Status.ACTIVE : Status.REMOVED;
    }

    /// True if somebody in the SIS stands behind this account now, or it was made by hand.
    public boolean active() {
        return own.name().isPresent() || sources.values().stream().anyMatch(Source::active);
    }

    /// Every id that may stand for this account in a list of members: its own, those of the accounts merged into it, and
    /// those its people of the source were given.
    public SortedSet<AccountId> ids() {
        TreeSet<AccountId> ids = new TreeSet<>(merged);
        ids.add(id);
        sources.keySet().forEach(person -> ids.add(AccountId.of(person)));
        return Collections.unmodifiableSortedSet(ids);
    }

    /// This account with all that is in one merged into it. Where there can only be one value, this one's.
    public Account with(Account other) {
        TreeMap<PersonId, Source> allSources = new TreeMap<>(other.sources);
        allSources.putAll(sources);
        TreeMap<Attendance, Enrolment> allEnrolments = new TreeMap<>(other.enrolments);
        allEnrolments.putAll(enrolments);
        TreeSet<AccountId> allMerged = new TreeSet<>(merged);
        allMerged.addAll(other.merged);
        allMerged.add(other.id);
        return new Account(district, id, allSources, allEnrolments, own.over(other.own), allMerged);
    }

    /// The people of the source behind this account now.
    public List<PersonId> sourceIds() {
        return sources.entrySet()
                .stream()
                .filter(entry -> entry.getValue().active())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The name to show: its own, else what the SIS says; of several, the one of the first role.
    public Optional<PersonName> name() {
        return own.name().or(() -> values().map(SisPerson::name).findFirst());
    }

    /// The user's own choice, else what the SIS says; empty: the one the district has chosen.
    public Optional<Language> language() {
        return own.language().or(() -> values().flatMap(person -> person.language().stream()).findFirst());
    }

    /// All that the people behind this account have of something, sorted.
    public <T extends Comparable<T>> SortedSet<T> all(Function<SisPerson, ? extends Iterable<T>> part) {
        TreeSet<T> all = new TreeSet<>();
        values().forEach(person -> part.apply(person).forEach(all::add));
        return all;
    }

    /// The rostered classes this account is in, by the word of the sync; none while the person is exempt.
    public SortedSet<ClassId> classes() {
        if (own.exempt()) {
            return Collections.emptySortedSet();
        }
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
