package rollcall.sync;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.directory.PlatformSchool;
import rollcall.directory.PlatformSchoolId;
import rollcall.directory.SchoolPair;
import rollcall.directory.SchoolPairing;
import rollcall.roster.School;
import rollcall.roster.SchoolId;

/// An administrator's choice of schools, held against the schools there are.
final class Decision {
    private final Map<SchoolId, School> shared;
    private final Map<PlatformSchoolId, PlatformSchool> platform;
    private final Map<SchoolId, SchoolPair> proposed;
    private final List<SchoolChoice> choices;

    Decision(List<School> shared, List<PlatformSchool> platform, List<SchoolChoice> choices) {
        this.shared = by(shared, School::id);
        this.platform = by(platform, PlatformSchool::id);
        this.proposed = by(SchoolPairing.propose(shared, platform), SchoolPair::school);
        this.choices = List.copyOf(choices);
    }

    Map<SchoolId, School> shared() {
        return shared;
    }

    /// Why it cannot be carried out, if it cannot.
    Optional<SchoolsOutcome.Reason> refusal() {
        List<PlatformSchoolId> ours = choices.stream().flatMap(choice -> choice.platform().stream()).toList();
        List<SchoolId> theirs = choices.stream().map(SchoolChoice::school).toList();
        if (!shared.keySet().containsAll(theirs)) {
            return Optional.of(SchoolsOutcome.Reason.NOT_SHARED);
        }
        if (repeats(theirs)) {
            return Optional.of(SchoolsOutcome.Reason.SCHOOL_TWICE);
        }
        if (!platform.keySet().containsAll(ours)) {
            return Optional.of(SchoolsOutcome.Reason.NOT_OURS);
        }
        if (repeats(pairs().stream().map(SchoolPair::platform).toList())) {
            return Optional.of(SchoolsOutcome.Reason.OURS_TWICE);
        }
        return selected().isEmpty() ? Optional.of(SchoolsOutcome.Reason.NONE) : Optional.empty();
    }

    /// The schools to be rostered.
    Set<SchoolId> selected() {
        return choices.stream()
                .filter(SchoolChoice::selected)
                .map(SchoolChoice::school)
                .collect(Collectors.toSet());
    }

    /// The schools that are new to the platform. One that was added before gets the same id again.
    List<PlatformSchool> added() {
        return choices.stream().filter(Decision::fresh).map(choice -> copy(shared.get(choice.school()))).toList();
    }

    List<SchoolPair> pairs() {
        return choices.stream().flatMap(this::pair).toList();
    }

    private Stream<SchoolPair> pair(SchoolChoice choice) {
        School school = shared.get(choice.school());
        Optional<PlatformSchool> our = fresh(choice)
                ? Optional.of(copy(school))
                : choice.platform().map(platform::get);
        return our.map(one -> pair(school, one)).stream();
    }

    private SchoolPair pair(School school, PlatformSchool our) {
        return Optional.ofNullable(proposed.get(school.id()))
                .filter(pair -> pair.platform().equals(our.id()))
                .orElseGet(() -> SchoolPairing.chosen(school, our));
    }

    private static boolean fresh(SchoolChoice choice) {
        return choice.selected() && choice.platform().isEmpty();
    }

    private static PlatformSchool copy(School school) {
        return new PlatformSchool(new PlatformSchoolId("clever-" + school.id()), school.name(), school.schoolNumber(),
                school.stateId(), school.ncesId());
    }

    private static boolean repeats(Collection<?> all) {
        return new HashSet<>(all).size() < all.size();
    }

    private static <I extends Comparable<I>, T> Map<I, T> by(List<T> all, Function<T, I> id) {
        Map<I, T> map = new TreeMap<>();
        all.forEach(each -> map.put(id.apply(each), each));
        return map;
    }
}
