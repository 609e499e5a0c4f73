package rollcall.sync;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import rollcall.notify.Audience;
import rollcall.plan.EntityKind;
import rollcall.plan.HoldPolicy;
import rollcall.plan.Limits;
import rollcall.report.SyncHour;
import rollcall.roster.Language;
import rollcall.roster.SchoolId;
import rollcall.roster.Sorted;

/// What a district has chosen.
///
/// @param limits when a plan waits; empty: as it is for every district
/// @param kinds when a plan waits for the sake of single kinds
/// @param scope what a hold stops
/// @param rollover until when class turnover alone does not hold; empty: it does
/// @param enforced true if rostered people cannot leave the organisation by themselves
/// @param hour when its nights begin
/// @param language of the people of whom nobody says another
/// @param newcomers who is told by themselves that they have an account, once a sync has added them
public record DistrictSettings(
        Optional<Limits> limits,
        Map<EntityKind, Limits> kinds,
        HoldScope scope,
        Optional<Instant> rollover,
        List<Pause> pauses,
        boolean enforced,
        SyncHour hour,
        Language language,
        SortedSet<Audience> newcomers) {
    /// What holds for a district that has chosen nothing.
    public static final DistrictSettings STANDARD = new DistrictSettings(
            Optional.empty(), Map.of(), HoldScope.WHOLE_SCHOOL, Optional.empty(), List.of(), false, SyncHour.STANDARD,
            Language.ENGLISH, Collections.emptySortedSet());

    public DistrictSettings {
        kinds = Map.copyOf(kinds);
        pauses = List.copyOf(pauses);
        newcomers = Sorted.copy(newcomers);
    }

    /// When a plan waits now.
    ///
    /// @param standard the limits of a district that has set none
    HoldPolicy policy(Limits standard, Instant now) {
        return new HoldPolicy(limits.orElse(standard), kinds, rollover.filter(now::isBefore).isPresent());
    }

    /// True if the whole district is paused.
    public boolean paused(Instant now) {
        return pauses.stream().anyMatch(pause -> pause.school().isEmpty() && pause.active(now));
    }

    /// True if the school is paused, by itself or with the district.
    public boolean paused(SchoolId school, Instant now) {
        return pauses.stream().anyMatch(pause -> pause.concerns(school) && pause.active(now));
    }

    /// When the pauses of the district, and of this school if one is given, are over: now if there is none; empty if
    /// somebody has to end one.
    Optional<Instant> pausedUntil(Optional<SchoolId> school, Instant now) {
        List<Pause> active = pauses.stream()
                .filter(pause -> pause.active(now))
                .filter(pause -> pause.school().isEmpty() || pause.school().equals(school))
                .toList();
        return active.stream().anyMatch(pause -> pause.until().isEmpty())
                ? Optional.empty()
                : Optional.of(
                        active.stream().flatMap(pause -> pause.until().stream()).max(Instant::compareTo).orElse(now));
    }

    /// True if a pause ended by itself after `last`: what waited for that is to be planned anew.
    boolean resumed(Instant last, Instant now) {
        return pauses.stream().anyMatch(pause -> pause.over(now) && !pause.over(last));
    }

    DistrictSettings with(Pause pause) {
        return with(Stream.concat(pauses.stream(), Stream.of(pause)).toList());
    }

    /// The same without this pause.
    public DistrictSettings without(Pause pause) {
        return with(pauses.stream().filter(other -> !other.equals(pause)).toList());
    }

    /// The same without what pauses this school, or without school the district, at present.
    DistrictSettings resumed(Optional<SchoolId> school, Instant now) {
        return with(pauses.stream().filter(pause -> !pause.school().equals(school) || !pause.active(now)).toList());
    }

    /// The same without the pauses that were over when the district was last read.
    DistrictSettings tidied(Optional<Instant> lastPull) {
        return with(pauses.stream().filter(pause -> lastPull.filter(pause::over).isEmpty()).toList());
    }

    private DistrictSettings with(List<Pause> others) {
        return new DistrictSettings(limits, kinds, scope, rollover, others, enforced, hour, language,
                newcomers);
    }
}
