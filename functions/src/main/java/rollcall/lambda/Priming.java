package rollcall.lambda;

import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has a function's first calls made before Lambda takes the snapshot that it starts from, so that what they load and
/// set up is in it: AWS's clients, JSON, the log, TLS.
final class Priming implements Resource {
    private static final Logger LOG = LoggerFactory.getLogger(Priming.class);

    /// Lambda itself keeps only weak references.
    private static final List<Resource> KEPT = new ArrayList<>();

    private final Runnable firstCalls;

    /// @param firstCalls answers itself what it asks of AWS, asks nothing of Clever, and reads no secret: nothing of this
    ///        one moment is kept for all the functions that start from it
    Priming(Runnable firstCalls) {
        this.firstCalls = firstCalls;
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
            firstCalls.run();
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
}
