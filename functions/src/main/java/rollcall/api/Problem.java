package rollcall.api;

import java.util.Locale;

/// What went wrong, as RFC 9457 has it. It never says more than the caller may know.
///
/// @param type a name for programs
/// @param title the same for every problem of the type
/// @param detail what to do about it, for people
public record Problem(String type, int status, String title, String detail) {
    private static final String MEDIA_TYPE = "application/problem+json";
    private static final String NAMES = "urn:rollcall:problem:";

    public static Problem badRequest(String detail) {
        return of("bad-request", 400, "The request cannot be understood", detail);
    }

    public static Problem signInNeeded() {
        return of("sign-in-needed", 401, "Nobody is signed in", "Sign in and try again.");
    }

    public static Problem forbidden() {
        return of("forbidden", 403, "This is not allowed", "Ask a district administrator.");
    }

    /// There is none, or the caller may not know of it.
    public static Problem notFound() {
        return of("not-found", 404, "There is no such thing here", "It may have been removed.");
    }

    /// It cannot be done in the state things are in now.
    public static Problem conflict(String detail) {
        return of("conflict", 409, "This cannot be done now", detail);
    }

    static Problem chooseDistrict() {
        return of("choose-district", 409, "No district is chosen", "Choose one of your districts first.");
    }

    static Problem otherSite() {
        return of("other-site", 403, "This request came from another site", "Open the dashboard itself and try again.");
    }

    /// A page that was loaded with another session, or for another district.
    static Problem stalePage() {
        return of("stale-page", 403, "This page is out of date",
                "You have opened another district in this browser, or signed in anew. Reload the page.");
    }

    static Problem codeRefused() {
        return of("code-refused", 401, "The code was not accepted",
                "It is wrong or too old, or was tried too often. Ask for a new one.");
    }

    static Problem methodNotAllowed() {
        return of("method-not-allowed", 405, "This cannot be done with it", "See /openapi.json for what can be done.");
    }

    /// One answer cannot carry what was asked for.
    public static Problem tooLarge() {
        return of("too-large", 413, "The table is too large for one file",
                "Download it school by school, or one kind at a time.");
    }

    static Problem unsupportedType() {
        return of("unsupported-type", 415, "The body is of the wrong type", "Send application/json.");
    }

    static Problem keyReused() {
        return of("key-reused", 422, "The idempotency key was used for another request", "Use a new key.");
    }

    static Problem tooMany() {
        return of("too-many", 429, "Too many requests", "Wait half an hour, then try again.");
    }

    /// Clever could not be read.
    ///
    /// @param detail what happened and what to do
    static Problem sourceFailed(String detail) {
        return of("source-failed", 502, "Clever did not give what was asked of it", detail);
    }

    static Problem internal() {
        return of("internal", 500, "Something went wrong on our side", "Try again in a minute.");
    }

    private static Problem of(String name, int status, String title, String detail) {
        return new Problem(NAMES + name, status, title, detail);
    }

    /// The name of the type, as constants are written.
    String word() {
        return type.substring(NAMES.length()).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /// The problem as an answer.
    public Response response() {
        return Response.text(status, MEDIA_TYPE, Json.write(this));
    }
}
