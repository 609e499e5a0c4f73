package rollcall.api;

import java.net.URI;
import java.util.Optional;

/// The first defence against other sites that make a signed-in browser send something.
///
/// Three stand behind each other, for each has its gaps. The cookie is `SameSite=Lax`, which keeps it from other sites'
/// POSTs but not from those of sites with the same registered domain. Then the browser itself says in `Sec-Fetch-Site`
/// or `Origin` where a request comes from, which is looked at here; programs that are no browsers send neither, and
/// have no cookie of somebody else. Last, whatever changes something in a session must bring the session's token in
/// `X-CSRF-Token`, which no other site can read; see [Gate]. A body must be JSON, which no form of another site sends.
/// None of it is asked of [Route.ForTokens], where a browser's cookies count for nothing.
final class SameSite {
    private final String origin;

    SameSite(URI publicUrl) {
        this.origin = publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
    }

    /// @throws ProblemException 403 or 415 if the request would change something and is not from our own pages
    void check(Request request) {
        if (request.safe()) {
            return;
        }
        if (!ours(request)) {
            throw new ProblemException(Problem.otherSite());
        }
        boolean json = request.header("content-type").filter(type -> type.startsWith("application/json")).isPresent();
        if (!request.body().isEmpty() && !json) {
            throw new ProblemException(Problem.unsupportedType());
        }
    }

    private boolean ours(Request request) {
        Optional<String> site = request.header("sec-fetch-site");
        return site.map("same-origin"::equals)
                .orElseGet(() -> request.header("origin").map(origin::equals).orElse(true));
    }
}
