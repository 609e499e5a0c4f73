package rollcall.api;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import rollcall.account.Administrator;
import rollcall.roster.SchoolId;
import rollcall.sync.ClearHolds;
import rollcall.sync.ClearOutcome;
import rollcall.sync.HeldPlan;
import rollcall.sync.RunNow;
import rollcall.sync.RunOutcome;

/// The ways out of a hold.
public final class HoldsResource implements Resource {
    private static final int MOST = 100;
    private final ClearHolds clearHolds;
    private final RunNow runNow;

    public HoldsResource(ClearHolds clearHolds, RunNow runNow) {
        this.clearHolds = clearHolds;
        this.runNow = runNow;
    }

    /// The plans to let go on, as they were seen.
    record Yes(List<Seen> plans) {}

    /// A plan that somebody has looked at.
    record Seen(String school, Long number, String hash) {}

    /// What became of each.
    record Cleared(List<Outcome> outcomes) {}

    /// What became of one school's plan: a word for programs, a sentence for people.
    record Outcome(String school, String outcome, String sentence) {}

    /// The schools whose plans are to be dropped.
    record Doubted(List<String> schools) {}

    /// What became of the wish.
    record Read(String outcome, String sentence) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forDistrictAdministrators("POST /api/holds/clear", this::clear),
                Route.forDistrictAdministrators("POST /api/holds/recheck", this::recheck),
                Route.forDistrictAdministrators("POST /api/holds/fixed", this::fixed));
    }

    private Response clear(Call call, Administrator administrator) {
        List<HeldPlan> plans = few(call.body(Yes.class).plans()).stream()
                .map(seen -> new HeldPlan(administrator.district(), Parameters.school(seen.school()), seen.number(),
                        seen.hash()))
                .distinct()
                .toList();
        return Response.json(new Cleared(plans.stream().map(plan -> clear(plan, administrator)).toList()));
    }

    private Outcome clear(HeldPlan plan, Administrator administrator) {
        ClearOutcome outcome = clearHolds.clear(plan, AuditNotes.actor(administrator));
        return new Outcome(plan.school().value(), outcome.word(), outcome.sentence());
    }

    private Response recheck(Call call, Administrator administrator) {
        TreeSet<SchoolId> schools = new TreeSet<>(
                few(call.body(Doubted.class).schools()).stream().map(Parameters::school).toList());
        return told(runNow.recheck(administrator.district(), schools, AuditNotes.actor(administrator)));
    }

    private Response fixed(Call call, Administrator administrator) {
        return told(runNow.fixed(administrator.district(), AuditNotes.actor(administrator)));
    }

    private static Response told(RunOutcome outcome) {
        Read read = new Read(outcome.word(), outcome.sentence());
        return switch (outcome) {
            case RunOutcome.Started _ -> Response.accepted(read);
            case RunOutcome.AlreadyRunning _,RunOutcome.NotConnected _,RunOutcome.NotStarted _,RunOutcome.Paused _ ->
                Response.json(read);
            case RunOutcome.Unknown _,RunOutcome.Contended _ -> throw new ProblemException(
                    Problem.conflict(outcome.sentence()));
        };
    }

    /// A request has to end while somebody waits for it.
    private static <T> Collection<T> few(List<T> all) {
        if (all.size() > MOST) {
            throw new ProblemException(Problem.badRequest("At most " + MOST + " schools at a time."));
        }
        return all;
    }
}
