package rollcall.api;

import java.util.Arrays;
import rollcall.account.Digests;

/// ETags: a client that has the newest answer already is told so, and gets no body.
final class Conditional {
    private static final int CHARACTERS = 22;

    private Conditional() {}

    static Response answer(Request request, Response response) {
        if (!request.safe() || response.status() != Response.OK) {
            return response;
        }
        String tag = "\"" + Digests.sha256(response.body()).substring(0, CHARACTERS) + "\"";
        Response tagged = response.with("ETag", tag);
        boolean known = request.header("if-none-match").filter(tags -> holds(tags, tag)).isPresent();
        return known ? tagged.withoutBody(Response.NOT_MODIFIED) : tagged;
    }

    /// Proxies that compress an answer make its tag a weak one.
    private static boolean holds(String tags, String tag) {
        return Arrays.stream(tags.split(",", -1))
                .map(each -> each.strip().replaceFirst("^W/", ""))
                .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }
}
