package rollcall.clever;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import rollcall.clever.wire.Ids;
import rollcall.clever.wire.SchoolReader;
import rollcall.roster.District;
import rollcall.roster.DistrictId;
import rollcall.roster.EventCursor;
import rollcall.roster.PersonId;
import rollcall.roster.RosterBuilder;
import rollcall.roster.RosterSource;
import rollcall.roster.School;
import rollcall.roster.SourceException;

/// Rosters from Clever's Data API. Safe for many threads; one for a process, since it keeps each token's quota.
public final class CleverRosterSource implements RosterSource, AutoCloseable {
    private final CleverSettings settings;
    private final Clock clock;
    private final Exchange exchange;
    private final Caller caller;
    private final Tokens tokens;
    private final Map<DistrictId, Quota> quotas = new ConcurrentHashMap<>();

    /// @param random spreads waiting times; need not be safe for many threads
    public CleverRosterSource(CleverSettings settings, Clock clock, Sleeper sleeper, RandomGenerator random) {
        this.settings = settings;
        this.clock = clock;
        this.exchange = new Exchange(settings.limits());
        this.caller = new Caller(exchange, sleeper, new Jitter(random), clock, settings.limits());
        this.tokens = new Tokens(caller, settings, clock);
    }

    @Override
    public Set<DistrictId> districts() {
        return tokens.read(ownDeadline()).keySet();
    }

    @Override
    public Signal signal(DistrictId district, EventCursor cursor) {
        return api(district, ownDeadline()).since(cursor);
    }

    @Override
    public District district(DistrictId district) {
        return api(district, ownDeadline()).district().district();
    }

    @Override
    public List<School> schools(DistrictId district) {
        DistrictApi api = api(district, ownDeadline());
        RosterBuilder roster = new RosterBuilder();
        api.list("/schools", new SchoolReader(roster, new Ids()));
        return List.copyOf(roster.build(api.district().district()).schools().values());
    }

    /// Reads the whole district, again if Clever re-read its SIS meanwhile, three times at most.
    ///
    /// @throws SourceException with one reason, whichever list failed first
    @Override
    public Pull pull(DistrictId district, Instant deadline) {
        DistrictApi api = api(district, new Deadline(clock, deadline));
        return new DistrictPull(api, settings.region()).read();
    }

    @Override
    public Excerpt person(DistrictId district, PersonId person) {
        return new PersonReading(api(district, ownDeadline()), settings.region()).read(district, person);
    }

    @Override
    public void close() {
        exchange.close();
    }

    private DistrictApi api(DistrictId district, Deadline deadline) {
        Quota quota = quotas.computeIfAbsent(
                district, _ -> new Quota(clock, settings.limits().requestsPerMinute()));
        return new DistrictApi(caller, tokens, settings, district, new Line(quota, deadline));
    }

    private Deadline ownDeadline() {
        return Deadline.after(clock, settings.limits().call());
    }
}
