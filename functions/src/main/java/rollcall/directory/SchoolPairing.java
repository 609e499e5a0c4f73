package rollcall.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import rollcall.directory.SchoolPair.Evidence;
import rollcall.roster.School;
import rollcall.roster.SchoolId;

/// Proposes which school of the roster is which of the platform: by NCES id, by the state's id, by number, by name.
///
/// A number that two schools of one side share proves nothing and is passed over. Pure; the order of the schools leaves
/// no trace.
public final class SchoolPairing {
    /// From here on names are alike enough to be proposed.
    private static final double ALIKE = 0.92;
    /// A school number alone is short and may be anybody's: the names must at least resemble each other.
    private static final double RESEMBLING = 0.6;
    private static final Comparator<SchoolPair> BEST_FIRST = Comparator.comparingDouble(SchoolPair::similarity)
            .reversed()
            .thenComparing(SchoolPair::school)
            .thenComparing(SchoolPair::platform);

    private final SortedMap<SchoolId, School> schools = new TreeMap<>();
    private final SortedMap<PlatformSchoolId, PlatformSchool> ours = new TreeMap<>();
    private final List<SchoolPair> pairs = new ArrayList<>();

    private SchoolPairing(Collection<School> schools, Collection<PlatformSchool> ours) {
        schools.forEach(school -> this.schools.put(school.id(), school));
        ours.forEach(school -> this.ours.put(school.id(), school));
    }

    /// The proposed pairs, by the roster's school. A school that is in none was not found.
    public static List<SchoolPair> propose(Collection<School> schools, Collection<PlatformSchool> ours) {
        SchoolPairing pairing = new SchoolPairing(schools, ours);
        pairing.byNumber(Evidence.NCES_ID, School::ncesId, PlatformSchool::ncesId, 0);
        pairing.byNumber(Evidence.STATE_ID, School::stateId, PlatformSchool::stateId, 0);
        pairing.byNumber(Evidence.SCHOOL_NUMBER, School::schoolNumber, PlatformSchool::schoolNumber, RESEMBLING);
        pairing.byName();
        return pairing.pairs.stream().sorted(Comparator.comparing(SchoolPair::school)).toList();
    }

    /// The pair that an administrator chose.
    public static SchoolPair chosen(School school, PlatformSchool our) {
        return pair(school, our, Evidence.CHOSEN);
    }

    private void byNumber(Evidence evidence, Function<School, Optional<String>> number,
            Function<PlatformSchool, Optional<String>> ourNumber, double least) {
        Map<String, PlatformSchool> unique = unique(ours.values(), ourNumber);
        unique(schools.values(), number).forEach((value, school) -> Optional.ofNullable(unique.get(value))
                .map(our -> pair(school, our, evidence))
                .filter(pair -> pair.similarity() >= least)
                .ifPresent(this::take));
    }

    /// The most alike first; who is taken is no candidate any more.
    private void byName() {
        List<SchoolPair> candidates = schools.values()
                .stream()
                .flatMap(school -> ours.values().stream().map(our -> pair(school, our, Evidence.NAME)))
                .filter(pair -> pair.similarity() >= ALIKE)
                .sorted(BEST_FIRST)
                .toList();
        candidates.stream()
                .filter(pair -> schools.containsKey(pair.school()) && ours.containsKey(pair.platform()))
                .forEach(this::take);
    }

    private void take(SchoolPair pair) {
        schools.remove(pair.school());
        ours.remove(pair.platform());
        pairs.add(pair);
    }

    private static SchoolPair pair(School school, PlatformSchool our, Evidence evidence) {
        return new SchoolPair(school.id(), our.id(), evidence, SchoolNames.similarity(school.name(), our.name()));
    }

    private static <S> Map<String, S> unique(Collection<S> all, Function<S, Optional<String>> number) {
        Map<String, Optional<S>> byNumber = new HashMap<>();
        all.forEach(school -> number.apply(school)
                .map(SchoolPairing::plain)
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> byNumber.merge(value, Optional.of(school), (_, _) -> Optional.empty())));
        Map<String, S> unique = new TreeMap<>();
        byNumber.forEach((value, school) -> school.ifPresent(one -> unique.put(value, one)));
        return unique;
    }

    /// Leading zeros and separators get lost on the way through spreadsheets.
    private static String plain(String number) {
        return number.replaceAll("[^A-Za-z0-9]", "")
                .replaceFirst("^0+", "")
                .toUpperCase(
                        Locale.ROOT);
    }
}
