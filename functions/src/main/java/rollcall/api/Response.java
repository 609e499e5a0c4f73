package rollcall.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a client is answered. Bodies are text.
///
/// @param headers by name
/// @param cookies each a whole `Set-Cookie`
public record Response(int status, Map<String, String> headers, List<String> cookies, String body) {
    static final int OK = 200;
    static final int ACCEPTED = 202;
    static final int NO_CONTENT = 204;
    static final int SEE_OTHER = 303;
    static final int NOT_MODIFIED = 304;

    public Response {
        headers = Map.copyOf(headers);
        cookies = List.copyOf(cookies);
    }

    /// `value` as JSON.
    public static Response json(Object value) {
        return json(OK, value);
    }

    /// The request was taken on and is carried out from now on.
    public static Response accepted(Object value) {
        return json(ACCEPTED, value);
    }

    /// It is done, and there is nothing to tell.
    public static Response nothing() {
        return new Response(NO_CONTENT, Map.of(), List.of(), "");
    }

    /// A file to keep, such as a CSV.
    ///
    /// @param name what the browser calls the file; letters, digits, dots and hyphens
    public static Response download(String name, String type, String content) {
        return text(OK, type, content).with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /// A table to keep.
    ///
    /// @param name what the browser calls the file, without its ending
    static Response csv(String name, String table) {
        return download(name + ".csv", "text/csv; charset=utf-8", table);
    }

    /// The browser goes elsewhere, by a GET.
    static Response redirect(String address) {
        return new Response(SEE_OTHER, Map.of("Location", address), List.of(), "");
    }

    static Response json(int status, Object value) {
        return text(status, "application/json", Json.write(value));
    }

    static Response text(int status, String type, String content) {
        return new Response(status, Map.of("Content-Type", type), List.of(), content);
    }

    /// This answer and one more header.
    public Response with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Response(status, more, cookies, body);
    }

    Response withCookie(String cookie) {
        List<String> more = new ArrayList<>(cookies);
        more.add(cookie);
        return new Response(status, headers, more, body);
    }

    Response withoutBody(int otherStatus) {
        return new Response(otherStatus, headers, cookies, "");
    }

    @Override
    public String toString() {
        return "Response[" + status + "]";
    }
}
