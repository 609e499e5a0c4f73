package rollcall.local.report;

import java.util.List;
import java.util.stream.Stream;
import rollcall.sync.DistrictState;
import rollcall.sync.PendingPlan;
import rollcall.sync.SchoolState;

/// Finds what a person has to know of in the states of a district.
final class Troubles {
    static final String UNFINISHED = "UNFINISHED";
    private static final String UNFINISHED_SENTENCE = "The plan was not applied to its end. It is tried again with the next run.";

    private Troubles() {}

    static Stream<Trouble> holds(DistrictNight night) {
        return night.schools()
                .stream()
                .flatMap(school -> school.pending()
                        .filter(PendingPlan::held)
                        .map(plan -> plan.hold().reasons())
                        .orElse(List.of())
                        .stream()
                        .map(reason -> of(school, reason.code(), reason.sentence())));
    }

    static Stream<Trouble> failures(DistrictNight night) {
        Stream<Trouble> unfinished = night.schools()
                .stream()
                .filter(school -> school.task().isPresent())
                .map(school -> of(school, UNFINISHED, UNFINISHED_SENTENCE));
        return Stream.concat(district(night.district()), unfinished);
    }

    private static Stream<Trouble> district(DistrictState district) {
        return district.failure()
                .map(failure -> new Trouble(
                        district.district().value(), "", district.name(), failure.code(), failure.sentence()))
                .stream();
    }

    private static Trouble of(SchoolState school, String code, String sentence) {
        return new Trouble(school.district().value(), school.school().value(), school.name(), code, sentence);
    }
}
