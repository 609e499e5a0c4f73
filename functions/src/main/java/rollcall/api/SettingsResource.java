package rollcall.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import rollcall.account.Administrator;
import rollcall.account.Digests;
import rollcall.notify.Audience;
import rollcall.plan.EntityKind;
import rollcall.plan.Limits;
import rollcall.report.SyncHour;
import rollcall.roster.Language;
import rollcall.roster.Languages;
import rollcall.roster.SchoolId;
import rollcall.sync.AuditAction;
import rollcall.sync.ChangeSettings;
import rollcall.sync.DistrictSettings;
import rollcall.sync.DistrictState;
import rollcall.sync.DistrictStore;
import rollcall.sync.HoldScope;
import rollcall.sync.Pause;
import rollcall.sync.SettingsOutcome;

/// What a district has chosen. Pauses are seen here and changed by [PausesResource].
public final class SettingsResource implements Resource {
    private static final Duration LONGEST_ROLLOVER = Duration.ofDays(366);
    private final DistrictStore districts;
    private final ChangeSettings changeSettings;
    private final Limits standard;
    private final AuditNotes notes;
    private final Clock clock;

    /// @param standard the limits of a district that has set none
    public SettingsResource(DistrictStore districts, ChangeSettings changeSettings, Limits standard, AuditNotes notes,
            Clock clock) {
        this.districts = districts;
        this.changeSettings = changeSettings;
        this.standard = standard;
        this.notes = notes;
        this.clock = clock;
    }

    /// The settings; the nights begin at `hour` in Los Angeles; `language` is that of people of whom nobody says another;
    /// `newcomers` are told by themselves that they have an account. `version` is to be sent back with a change; `limits`
    /// is absent while `standard` holds.
    record View(String version, Limits standard, Optional<Limits> limits, SortedMap<EntityKind, Limits> kinds,
            HoldScope scope, Optional<Instant> rollover, boolean enforced, int hour, String language,
            SortedSet<Audience> newcomers, List<PauseView> pauses) {}

    /// A pause; without school, of the whole district. `active` is true while it lasts.
    record PauseView(Optional<String> school, Instant from, Optional<Instant> until, boolean active) {}

    /// How many removed and updated records of 1 are let through, and how few are never too many.
    record Bounds(Double removals, Double updates, Integer floor) {}

    /// What is to hold from now on.
    record Choice(String version, Optional<Bounds> limits, Map<EntityKind, Bounds> kinds, HoldScope scope,
            Optional<Instant> rollover, Boolean enforced, Integer hour, String language, Set<Audience> newcomers) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forDistrictAdministrators("GET /api/settings", (_, who) -> Response.json(view(find(who)))),
                Route.forDistrictAdministrators("PUT /api/settings", this::change));
    }

    /// What to answer to a change without more to tell.
    ///
    /// @throws ProblemException if it was not made
    static Response done(SettingsOutcome outcome) {
        return switch (outcome) {
            case SettingsOutcome.Changed _ -> Response.nothing();
            case SettingsOutcome.Unknown _ -> throw new ProblemException(Problem.notFound());
            case SettingsOutcome.Contended _ -> throw new ProblemException(
                    Problem.conflict("Somebody else changes the settings just now. Try again in a moment."));
        };
    }

    private DistrictSettings find(Administrator administrator) {
        return districts.find(administrator.district())
                .map(DistrictState::settings)
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private View view(DistrictSettings settings) {
        return new View(
                version(settings), standard, settings.limits(), new TreeMap<>(settings.kinds()), settings.scope(),
                settings.rollover().filter(clock.instant()::isBefore), settings.enforced(), settings.hour().hour(),
                settings.language().tag(), settings.newcomers(),
                settings.pauses().stream().sorted(Comparator.comparing(Pause::from)).map(this::view).toList());
    }

    private PauseView view(Pause pause) {
        return new PauseView(pause.school().map(SchoolId::value), pause.from(), pause.until(),
                pause.active(clock.instant()));
    }

    private Response change(Call call, Administrator administrator) {
        Choice choice = call.body(Choice.class);
        find(administrator);
        check(choice);
        return notes.during(administrator, AuditAction.SETTINGS_CHANGED, UnaryOperator.identity(), () -> {
            done(changeSettings.change(administrator.district(), current -> chosen(choice, current)));
            return Response.json(view(find(administrator)));
        });
    }

    private void check(Choice choice) {
        choice.limits().ifPresent(SettingsResource::limits);
        language(choice.language());
        choice.kinds().forEach((kind, bounds) -> {
            limits(bounds);
            if (!kind.reported()) {
                throw new ProblemException(Problem.badRequest("There are no limits for " + kind.spoken() + "."));
            }
        });
        if (choice.hour() < SyncHour.FIRST || choice.hour() > SyncHour.LAST) {
            throw new ProblemException(Problem.badRequest("The sync begins between 6 pm and 11 pm Pacific time."));
        }
        Instant latest = clock.instant().plus(LONGEST_ROLLOVER);
        if (choice.rollover().filter(latest::isBefore).isPresent()) {
            throw new ProblemException(Problem.badRequest("Rollover mode ends within a year."));
        }
    }

    private static DistrictSettings chosen(Choice choice, DistrictSettings current) {
        if (!choice.version().equals(version(current))) {
            throw new ProblemException(
                    Problem.conflict("Somebody else has changed the settings meanwhile. Load them again."));
        }
        Map<EntityKind, Limits> kinds = new EnumMap<>(EntityKind.class);
        choice.kinds().forEach((kind, bounds) -> kinds.put(kind, limits(bounds)));
        return new DistrictSettings(choice.limits().map(SettingsResource::limits), kinds, choice.scope(),
                choice.rollover(), current.pauses(), choice.enforced(), new SyncHour(choice.hour()),
                language(choice.language()), new TreeSet<>(choice.newcomers()));
    }

    private static Language language(String tag) {
        return Languages.parse(tag)
                .orElseThrow(() -> new ProblemException(
                        Problem.badRequest("The language is none we know. Give it as a code such as es or zh-Hant.")));
    }

    private static Limits limits(Bounds bounds) {
        try {
            return new Limits(bounds.removals(), bounds.updates(), bounds.floor());
        } catch (IllegalArgumentException _) {
            throw new ProblemException(Problem.badRequest(
                    "A limit is a fraction from 0 to 1, and the smallest number that counts is at least 1."));
        }
    }

    /// Pauses are changed by themselves and make no other version.
    private static String version(DistrictSettings settings) {
        return Digests.sha256(List.of(settings.limits(), new TreeMap<>(settings.kinds()), settings.scope(),
                settings.rollover(), settings.enforced(), settings.hour(), settings.language(), settings.newcomers())
                .toString());
    }
}
