package rollcall.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import rollcall.account.Administrator;
import rollcall.roster.SchoolId;
import rollcall.sync.AuditAction;
import rollcall.sync.AuditEntry;
import rollcall.sync.ChangeSettings;
import rollcall.sync.Pause;
import rollcall.sync.SchoolStore;

/// Pauses, of a school or of the whole district, now or by the calendar.
public final class PausesResource implements Resource {
    private final ChangeSettings changeSettings;
    private final SchoolStore schools;
    private final AuditNotes notes;
    private final Clock clock;

    public PausesResource(ChangeSettings changeSettings, SchoolStore schools, AuditNotes notes, Clock clock) {
        this.changeSettings = changeSettings;
        this.schools = schools;
        this.notes = notes;
        this.clock = clock;
    }

    /// A pause: of the whole district without `school`, from now on without `from`, without end without `until`.
    record Plan(Optional<String> school, Optional<Instant> from, Optional<Instant> until) {}

    /// A pause as it is seen in the settings.
    record Planned(Optional<String> school, Instant from, Optional<Instant> until) {
        Pause pause() {
            if (until.filter(end -> !end.isAfter(from)).isPresent()) {
                throw new ProblemException(Problem.badRequest("A pause ends after it begins."));
            }
            return new Pause(school.map(Parameters::school), from, until);
        }
    }

    /// How long one school is to pause; without `until`, until it is resumed.
    record Length(Optional<Instant> until) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forDistrictAdministrators("POST /api/pauses", this::plan),
                Route.forDistrictAdministrators("POST /api/pauses/end", this::end),
                Route.forDistrictAdministrators("POST /api/schools/{school}/pause", this::pause),
                Route.forDistrictAdministrators("POST /api/schools/{school}/resume", this::resume));
    }

    private Response plan(Call call, Administrator administrator) {
        Plan plan = call.body(Plan.class);
        return pause(administrator, plan.school().map(Parameters::school), plan.from(), plan.until());
    }

    private Response pause(Call call, Administrator administrator) {
        Optional<Instant> until = call.body(Length.class).until();
        return pause(administrator, Optional.of(call.school(administrator)), Optional.empty(), until);
    }

    private Response pause(Administrator administrator, Optional<SchoolId> school, Optional<Instant> from,
            Optional<Instant> until) {
        school.ifPresent(one -> require(administrator, one));
        Instant now = clock.instant();
        if (until.filter(end -> !end.isAfter(from.orElse(now)) || !end.isAfter(now)).isPresent()) {
            throw new ProblemException(Problem.badRequest("A pause ends after it begins, and not in the past."));
        }
        return notes.during(administrator, AuditAction.PAUSED, at(school), () -> SettingsResource.done(
                changeSettings.pause(administrator.district(), new Pause(school, from.orElse(now), until))));
    }

    private Response resume(Call call, Administrator administrator) {
        Optional<SchoolId> school = Optional.of(call.school(administrator));
        return notes.during(administrator, AuditAction.RESUMED, at(school), () -> SettingsResource.done(
                changeSettings.resume(administrator.district(), school)));
    }

    /// A pause that has begun ends now; one that is only planned, or over, is struck out.
    private Response end(Call call, Administrator administrator) {
        Pause pause = call.body(Planned.class).pause();
        return notes.during(administrator, AuditAction.RESUMED, at(pause.school()), () -> SettingsResource.done(
                changeSettings.end(administrator.district(), pause)));
    }

    private void require(Administrator administrator, SchoolId school) {
        if (schools.find(administrator.district(), school).isEmpty()) {
            throw new ProblemException(Problem.notFound());
        }
    }

    private static UnaryOperator<AuditEntry> at(Optional<SchoolId> school) {
        return entry -> school.map(entry::at).orElse(entry);
    }
}
