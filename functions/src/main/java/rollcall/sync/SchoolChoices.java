package rollcall.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.directory.PlatformSchool;
import rollcall.directory.PlatformSchoolId;
import rollcall.directory.SchoolPair;
import rollcall.directory.SchoolPairing;
import rollcall.roster.School;
import rollcall.roster.SchoolId;

/// A district's schools on both sides, with the pairs that were settled or are proposed.
///
/// @param settled true if an administrator has chosen before
/// @param selected the source's schools that are rostered; before anything is settled, those with a proposed pair
public record SchoolChoices(
        boolean settled,
        List<School> shared,
        List<PlatformSchool> platform,
        List<SchoolPair> pairs,
        Set<SchoolId> selected) {

    public SchoolChoices {
        shared = List.copyOf(shared);
        platform = List.copyOf(platform);
        pairs = List.copyOf(pairs);
        selected = Set.copyOf(selected);
    }

    /// What was settled as far as both schools are still there; what is left over is proposed.
    static SchoolChoices of(List<School> shared, List<PlatformSchool> platform, List<SchoolPair> saved,
            Selection selection) {
        List<SchoolPair> pairs = new ArrayList<>(valid(saved, shared, platform));
        Set<SchoolId> paired = ids(pairs, SchoolPair::school);
        Set<PlatformSchoolId> taken = ids(pairs, SchoolPair::platform);
        pairs.addAll(SchoolPairing.propose(
                shared.stream().filter(school -> !paired.contains(school.id())).toList(),
                platform.stream().filter(school -> !taken.contains(school.id())).toList()));
        boolean settled = selection.any();
        Set<SchoolId> likely = ids(pairs, SchoolPair::school);
        Stream<SchoolId> all = shared.stream().map(School::id);
        return new SchoolChoices(settled, shared, platform, pairs,
                all.filter(settled ? selection::covers : likely::contains).collect(Collectors.toSet()));
    }

    private static List<SchoolPair> valid(List<SchoolPair> saved, List<School> shared, List<PlatformSchool> platform) {
        Set<SchoolId> there = ids(shared, School::id);
        Set<PlatformSchoolId> ours = ids(platform, PlatformSchool::id);
        return saved.stream()
                .filter(pair -> there.contains(pair.school()) && ours.contains(pair.platform()))
                .toList();
    }

    private static <T, I> Set<I> ids(List<T> all, Function<T, I> id) {
        return all.stream().map(id).collect(Collectors.toCollection(HashSet::new));
    }
}
