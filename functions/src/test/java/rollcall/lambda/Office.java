package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import rollcall.account.Administrator;
import rollcall.account.Scope;
import rollcall.notify.sqs.NoticeTaskCodec;
import rollcall.roster.EmailAddress;
import rollcall.roster.Roster;
import rollcall.roster.SchoolId;
import rollcall.sync.DistrictState;
import rollcall.sync.RunId;
import rollcall.sync.Selection;

/// The office of Lincoln: its nights, and the browsers of those who work there.
final class Office {
    static final String ADA = "ada@lincoln.example";
    static final String BOB = "bob@lincoln.example";
    private static final Duration TIME = Duration.ofMinutes(15);
    final ApiEdge edge = new ApiEdge();

    /// With Ada for the whole district, and Bob for Elm alone.
    Office() {
        edge.edge.districts.save(DistrictState.fresh(Lincoln.ID, new Selection.AllSchools()));
        edge.appoint(Lincoln.ID, ADA);
        Scope elm = new Scope.Schools(new TreeSet<>(List.of(Lincoln.ELM)));
        edge.administrators.appoint(new Administrator(Lincoln.ID, new EmailAddress(BOB), elm));
    }

    /// A whole night with this roster, a day after whatever was before.
    Office night(Roster roster) {
        edge.edge.source.share(roster);
        later(Duration.ofDays(1));
        edge.edge.wiring.fanOut().all(new RunId("night-" + edge.edge.clock.instant()));
        return deliver();
    }

    /// Two nights, of which the second would remove half of the students of Elm.
    static Office withAHold() {
        return new Office().night(Lincoln.crowded(40)).night(Lincoln.crowded(20));
    }

    /// Does what is queued, until nothing is.
    Office deliver() {
        Instant deadline = edge.edge.clock.instant().plus(TIME);
        while (!edge.edge.tasks.plans().isEmpty() || !edge.edge.tasks.applies().isEmpty()) {
            edge.edge.tasks.takePlans()
                    .forEach(task -> edge.edge.wiring.notices()
                            .tellOffice()
                            .after(task, edge.edge.wiring.planDistrict().plan(task, deadline)));
            edge.edge.tasks.takeApplies()
                    .forEach(task -> edge.edge.wiring.notices()
                            .newcomers()
                            .after(task, edge.edge.wiring.applyPlan().apply(task, deadline)));
        }
        return this;
    }

    /// Sends what is owed.
    Office tell() {
        NoticeTasks worker = new NoticeTasks(new NoticeWiring(edge.edge.wiring,
                new NoticeConfig(AccessConfig.from(Environment.access()), 10), edge.administrators, edge.outbox,
                edge.texts,
                edge.edge.clock::set));
        edge.edge.noticeTasks.take()
                .forEach(task -> worker.carryOut(message(NoticeTaskCodec.write(task)), new Invocation(TIME)));
        return this;
    }

    private static SQSMessage message(String body) {
        SQSMessage message = new SQSMessage();
        message.setBody(body);
        return message;
    }

    Office later(Duration time) {
        edge.edge.clock.set(edge.edge.clock.instant().plus(time));
        return this;
    }

    /// A browser in which this person is signed in.
    Browser browser(String email) {
        Browser browser = new Browser(edge);
        browser.signIn(email);
        return browser;
    }

    static String school(SchoolId school) {
        return "/api/schools/" + school;
    }
}
