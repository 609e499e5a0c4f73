package rollcall.api;

import java.time.Clock;
import java.util.List;
import rollcall.account.Unsubscribing;
import rollcall.notify.Suppression;
import rollcall.notify.Suppressions;

/// Takes the word of somebody who wants no more mails: from our page, whose button they pressed, or from their mail
/// program, which posts a form to the same address (RFC 8058). A GET alone does nothing, for scanners of mails follow
/// every link.
public final class UnsubscribeResource implements Resource {
    private final Unsubscribing unsubscribing;
    private final Suppressions suppressions;
    private final Clock clock;

    public UnsubscribeResource(Unsubscribing unsubscribing, Suppressions suppressions, Clock clock) {
        this.unsubscribing = unsubscribing;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.forTokens("POST " + Unsubscribing.PATH, this::unsubscribe));
    }

    private Response unsubscribe(Call call) {
        Unsubscribing.Wish wish = call.request()
                .parameter(Unsubscribing.TOKEN)
                .flatMap(unsubscribing::read)
                .orElseThrow(() -> new ProblemException(Problem.badRequest(
                        "This link is not complete. Open it from the mail once more.")));
        suppressions.add(wish.district(), wish.point(), Suppression.UNSUBSCRIBED, clock.instant());
        return Response.nothing();
    }
}
