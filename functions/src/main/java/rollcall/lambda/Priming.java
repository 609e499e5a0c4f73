package rollcall.lambda;

import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.directory.PlannedWrite;
import rollcall.plan.Change;
import rollcall.roster.DistrictId;
import rollcall.roster.RosterSource;
import rollcall.roster.SectionId;
import rollcall.sync.RunId;
import rollcall.sync.SchoolTask;
import rollcall.sync.sqs.TaskCodec;

/// Goes the functions' ways once before Lambda takes the snapshot that they start from, so that what a first call would
/// load and set up is in it: AWS's clients, JSON, the log, TLS. AWS's answers are canned, Clever is not asked, and no
/// secret is read: nothing of this one moment is kept for all the functions that start from it.
final class Priming implements Resource {
    private static final Logger LOG = LoggerFactory.getLogger(Priming.class);
    private static final String NOBODY = "nobody";

    /// Lambda itself keeps only weak references.
    private static final List<Resource> KEPT = new ArrayList<>();

    private final Config config;
    private final RosterSource source;
    private final Clock clock;

    Priming(Config config, RosterSource source, Clock clock) {
        this.config = config;
        this.source = source;
        this.clock = clock;
    }

    /// Has Lambda call it before a snapshot. Without snapshots it is never called.
    void register() {
        KEPT.add(this);
        Core.getGlobalContext().register(this);
    }

    /// A function that is not warm works all the same.
    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        try {
            goEveryWay(new Wiring(config, AwsClients.cannedDynamo(), AwsClients.cannedSqs(), source, clock));
            SSLContext.getDefault();
            LOG.info("the snapshot is warm");
        } catch (RuntimeException | NoSuchAlgorithmException e) {
            LOG.atWarn().setCause(e).log("the snapshot is not warm");
        }
    }

    /// Clients connect anew by themselves, and the JDK's secure random numbers begin anew by Lambda's own doing.
    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // Nothing of ours is stale.
    }

    private void goEveryWay(Wiring wiring) {
        Instant deadline = clock.instant().plus(Duration.ofMinutes(1));
        SchoolTask school = TaskCodec.schoolTask(
                "{\"district\":\"%1$s\",\"school\":\"%1$s\",\"number\":1}".formatted(NOBODY));
        wiring.fanOut().due(new RunId(NOBODY));
        wiring.planDistrict()
                .plan(TaskCodec.planTask("{\"district\":\"%1$s\",\"run\":\"%1$s\"}".formatted(NOBODY)), deadline);
        wiring.applyPlan().apply(school, deadline);
        wiring.queue().apply(List.of(school));
        wiring.directory()
                .write(new PlannedWrite(new DistrictId(NOBODY), school.school(), 1,
                        new Change.ClassRemoved(new SectionId(NOBODY))));
    }
}
