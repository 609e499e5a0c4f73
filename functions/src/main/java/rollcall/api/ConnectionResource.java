package rollcall.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import rollcall.account.Administrator;
import rollcall.account.Administrators;
import rollcall.account.Arrival;
import rollcall.account.Consent;
import rollcall.account.ConsentOutcome;
import rollcall.account.Session;
import rollcall.roster.DistrictId;
import rollcall.sync.AuditAction;
import rollcall.sync.ConnectDistrict;
import rollcall.sync.DistrictState;
import rollcall.sync.DistrictStore;
import rollcall.sync.Failure;
import rollcall.sync.RunId;
import rollcall.sync.StartOutcome;

/// A district's connection to Clever: letting us read it, and starting the sync.
public final class ConnectionResource implements Resource {
    /// Where Clever sends browsers back, the same for every district.
    public static final String CALLBACK = "/api/connection/callback";

    private static final String PAGE = "/connect?outcome=";
    private final Consent consent;
    private final ConnectDistrict connect;
    private final DistrictStore districts;
    private final Administrators administrators;
    private final AuditNotes notes;

    public ConnectionResource(Consent consent, ConnectDistrict connect, DistrictStore districts,
            Administrators administrators, AuditNotes notes) {
        this.consent = consent;
        this.connect = connect;
        this.districts = districts;
        this.administrators = administrators;
        this.notes = notes;
    }

    /// How far the connection is.
    enum Stage {
        NEW,
        ALLOWED,
        CHOSEN,
        CONNECTED,
        DISCONNECTED
    }

    /// The connection. `lastRead` is when the last complete reading began.
    record View(Stage stage, Optional<String> name, Optional<Instant> lastRead, Optional<String> trouble) {}

    /// Where to send the browser.
    record Page(String url) {}

    /// The run that was queued.
    record Started(String run) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forDistrictAdministrators("GET /api/connection", (_, who) -> Response.json(view(who.district()))),
                Route.forDistrictAdministrators("POST /api/connection/start", this::begin),
                Route.forAnybody("GET " + CALLBACK, this::callback),
                Route.forDistrictAdministrators("POST /api/connection/first-sync", (_, who) -> start(who)));
    }

    private View view(DistrictId district) {
        return districts.find(district)
                .map(ConnectionResource::view)
                .orElseGet(() -> new View(Stage.NEW, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static View view(DistrictState state) {
        return new View(stage(state), Optional.of(state.name()), state.lastPull(),
                state.failure().map(Failure::sentence));
    }

    private static Stage stage(DistrictState state) {
        if (state.awaitsStart()) {
            return state.selection().any() ? Stage.CHOSEN : Stage.ALLOWED;
        }
        return state.inTouch() ? Stage.CONNECTED : Stage.DISCONNECTED;
    }

    private Response begin(Call call, Administrator administrator) {
        Session session = call.session().orElseThrow();
        return Response.json(new Page(consent.begin(session, administrator.district()).toString()));
    }

    /// A browser comes here by itself, so what is wrong is told by a page and not by problem details.
    private Response callback(Call call) {
        Optional<Session> session = call.session();
        Optional<Administrator> administrator = session.flatMap(this::administrator);
        if (administrator.isEmpty()) {
            return told(session.isEmpty() ? "signed-out" : "not-allowed");
        }
        Request request = call.request();
        Arrival arrival = new Arrival(
                request.parameter("state"), request.parameter("code"), request.parameter("error"));
        return answer(consent.end(session.get(), administrator.get().district(), arrival), administrator.get());
    }

    private Optional<Administrator> administrator(Session session) {
        return session.district()
                .flatMap(district -> administrators.find(district, session.email()))
                .filter(Administrator::ofWholeDistrict);
    }

    private Response answer(ConsentOutcome outcome, Administrator administrator) {
        return switch (outcome) {
            case ConsentOutcome.Given _ -> allowed(administrator);
            case ConsentOutcome.Restart restart -> Response.redirect(restart.page().toString());
            case ConsentOutcome.Denied _ -> told("denied");
            case ConsentOutcome.Expired _ -> told("expired");
            case ConsentOutcome.NotAdministrator _ -> told("not-administrator");
            case ConsentOutcome.OtherDistrict _ -> told("other-district");
            case ConsentOutcome.Unknown _ -> told("no-answer");
        };
    }

    private Response allowed(Administrator administrator) {
        return notes.during(administrator, AuditAction.CONNECTION_ALLOWED, UnaryOperator.identity(), () -> {
            connect.allowed(administrator.district());
            return told("allowed");
        });
    }

    private static Response told(String outcome) {
        return Response.redirect(PAGE + outcome);
    }

    private Response start(Administrator administrator) {
        return notes.during(administrator, AuditAction.SYNC_STARTED, UnaryOperator.identity(),
                () -> started(administrator));
    }

    private Response started(Administrator administrator) {
        return switch (connect.start(administrator.district())) {
            case StartOutcome.Started(RunId run) -> Response.accepted(new Started(run.value()));
            case StartOutcome.NotAllowed _ -> throw notAllowed();
            case StartOutcome.NoSchools _ -> throw new ProblemException(
                    Problem.conflict("No school is chosen yet. Match your schools first."));
            case StartOutcome.Contended _ -> throw contended();
        };
    }

    static ProblemException notAllowed() {
        return new ProblemException(Problem.conflict("Your district does not let Rollcall read it yet. "
                + "Continue with Clever first."));
    }

    static ProblemException contended() {
        return new ProblemException(Problem.conflict("The district is being changed by others. Try again."));
    }
}
