package rollcall.api;

import java.util.Optional;
import java.util.function.Supplier;
import rollcall.account.Digests;
import rollcall.account.RepeatedRequests;
import rollcall.account.RepeatedRequests.Known;
import rollcall.account.Session;

/// Carries out a POST once, however often a browser or a network sends it: the header `Idempotency-Key` names it, and a
/// repetition gets the answer of the first.
///
/// Only what is done by a signed-in person is kept. Asking for a code and entering it carry their own attempt, and an
/// answer with a cookie is never stored.
final class Repeats {
    private static final int LONGEST_KEY = 128;
    private final RepeatedRequests requests;

    Repeats(RepeatedRequests requests) {
        this.requests = requests;
    }

    /// An answer as it is kept.
    private record Kept(int status, String type, String body) {
        static Kept of(Response response) {
            return new Kept(response.status(), response.headers().getOrDefault("Content-Type", ""), response.body());
        }

        Response response() {
            return type.isEmpty() ? Response.nothing() : Response.text(status, type, body);
        }
    }

    Response once(Request request, Session session, Supplier<Response> work) {
        if (!request.method().equals("POST")) {
            return work.get();
        }
        String key = session.id() + " " + session.district() + " " + request.path() + " " + key(request);
        String content = Digests.sha256(request.body());
        return switch (requests.begin(key, content)) {
            case Known.New _ -> first(key, content, work);
            case Known.Answered answered -> Json.read(answered.answer(), Kept.class).response();
            case Known.Running _ ->
                throw new ProblemException(Problem.conflict("The same request is being carried out. Wait a moment."));
            case Known.Different _ -> throw new ProblemException(Problem.keyReused());
        };
    }

    /// What failed is not kept, so that it can be tried again.
    private Response first(String key, String content, Supplier<Response> work) {
        Optional<Response> done = Optional.empty();
        try {
            done = Optional.of(work.get());
            requests.finished(key, content, Json.write(Kept.of(done.get())));
            return done.get();
        } finally {
            if (done.isEmpty()) {
                requests.abandoned(key);
            }
        }
    }

    private static String key(Request request) {
        return request.header("idempotency-key")
                .filter(key -> !key.isBlank() && key.length() <= LONGEST_KEY)
                .orElseThrow(() -> new ProblemException(
                        Problem.badRequest("A POST needs a header Idempotency-Key of up to 128 characters.")));
    }
}
