package rollcall.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import rollcall.account.Administrator;
import rollcall.plan.EntityKey;
import rollcall.plan.HoldReason;
import rollcall.plan.Reversal;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.ChangeTables;
import rollcall.sync.UndoOutcome;
import rollcall.sync.UndoPlan;

/// Taking back what was applied to a school: first it is shown, then exactly that is done.
public final class UndoResource implements Resource {
    private final UndoPlan undoPlan;
    private final ChangeTables tables;
    private final Pages pages;

    public UndoResource(UndoPlan undoPlan, ChangeTables tables, Cursors cursors) {
        this.undoPlan = undoPlan;
        this.tables = tables;
        this.pages = new Pages(cursors);
    }

    /// The plans that can be taken back, newest first. No plan from before `oldest` is kept.
    record Listing(List<Applied> plans, Instant oldest) {}

    /// A plan, and when it was applied.
    record Applied(long number, Instant at) {}

    /// What taking it back would do. `conflicts` are what somebody has changed since and stays as it is now; `holds`,
    /// in sentences, what the undo itself would wait for.
    record Preview(long plan, String hash, List<Conflict> conflicts, List<String> holds, ChangeSheet changes) {}

    /// A person or class, and what it is called now; empty if nobody knows.
    record Conflict(EntityKey.Type type, String id, String name) {}

    /// The plan to take back, and the hash of what was shown.
    record Wish(Long plan, String hash) {}

    /// What became of it; `number` is that of the plan that takes it back.
    record Done(String outcome, String sentence, long number) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forAdministrators("GET /api/schools/{school}/plans", this::plans),
                Route.forAdministrators("GET /api/schools/{school}/plans/{plan}/undo", this::preview),
                Route.forDistrictAdministrators("POST /api/schools/{school}/undo", this::undo));
    }

    private Response plans(Call call, Administrator who) {
        return Response.json(new Listing(undoPlan.plans(who.district(), call.school(who))
                .stream()
                .map(plan -> new Applied(plan.number(), plan.at()))
                .toList(), undoPlan.oldest()));
    }

    private Response preview(Call call, Administrator who) {
        SchoolId school = call.school(who);
        long number = Parameters.plan(call.variable("plan"));
        if (!(undoPlan.preview(who.district(), school, number) instanceof UndoOutcome.Shown shown)) {
            throw new ProblemException(Problem.notFound());
        }
        Reversal reversal = shown.reversal();
        String listing = who.district() + " " + school + " undo " + number + " " + shown.hash();
        return Response.json(new Preview(
                number, shown.hash(),
                conflicts(who.district(), reversal),
                reversal.plan().verdict().reasons().stream().map(HoldReason::sentence).toList(),
                ChangeSheet.of(call.request(), listing,
                        tables.of(who.district(), school, reversal.plan().changes(), reversal.plan().former()),
                        pages)));
    }

    /// Contact points have no names of their own; the rows of their people tell them.
    private List<Conflict> conflicts(DistrictId district, Reversal reversal) {
        Map<EntityKey, String> names = tables.names(district, reversal.conflicts());
        return reversal.conflicts()
                .stream()
                .filter(key -> key.type() != EntityKey.Type.CONTACT_POINT)
                .map(key -> new Conflict(key.type(), key.id(), names.getOrDefault(key, "")))
                .toList();
    }

    private Response undo(Call call, Administrator who) {
        SchoolId school = call.school(who);
        Wish wish = call.body(Wish.class);
        return switch (undoPlan.undo(who.district(), school, wish.plan(), wish.hash(), AuditNotes.actor(who))) {
            case UndoOutcome.Staged staged -> Response.accepted(done(staged));
            case UndoOutcome.Shown _ -> throw new ProblemException(
                    Problem.conflict("Something has changed since this was shown. Look at it again."));
            case UndoOutcome.Nothing _ -> throw new ProblemException(Problem.conflict(
                    "Nothing is left to take back: all is as it was, or somebody has changed it since."));
            case UndoOutcome.Busy _ -> throw new ProblemException(
                    Problem.conflict("The school is being synced just now. Try again in a moment."));
            case UndoOutcome.Unknown _ -> throw new ProblemException(Problem.notFound());
        };
    }

    private static Done done(UndoOutcome.Staged staged) {
        return staged.reversal().plan().verdict().reasons().isEmpty()
                ? new Done("APPLYING", "The plan is taken back now.", staged.number())
                : new Done("HELD", "The undo changes much by itself and waits for a yes, as plan " + staged.number()
                        + ". Say it before the next sync, which takes its place.", staged.number());
    }
}
