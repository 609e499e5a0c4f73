package rollcall.local.clever.http;

/// Ends a request with an error answer, from wherever the error is found.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // Never serialised.
    private final Reply reply;

    Refusal(Reply reply) {
        super("answered with " + reply.status(), null, false, false);
        this.reply = reply;
    }

    static Refusal badRequest(String message) {
        return new Refusal(Reply.message(400, message));
    }

    static Refusal notFound() {
        return new Refusal(Reply.message(404, "Resource not found"));
    }

    Reply reply() {
        return reply;
    }
}
