package rollcall.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import rollcall.account.SigningKeys;

/// Where a listing goes on, as a text that clients can only hand back: signed, and good for the one listing it is of.
public final class Cursors {
    private static final String USE = "cursor";
    private final SigningKeys keys;

    public Cursors(SigningKeys keys) {
        this.keys = keys;
    }

    /// A cursor for the next page.
    ///
    /// @param listing what is listed and for whom, such as the district and the path
    /// @param position where it goes on
    public String write(String listing, String position) {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
        return text + "." + keys.sign(USE, listing + " " + text);
    }

    /// The position in the request's parameter `cursor`, if it has one.
    ///
    /// @throws ProblemException 400 if it was not made by [#write] for this listing
    public Optional<String> read(String listing, Request request) {
        return request.parameter("cursor").map(cursor -> position(listing, cursor));
    }

    /// The position in a cursor.
    ///
    /// @throws ProblemException 400 if it was not made by [#write] for this listing
    String position(String listing, String cursor) {
        String[] parts = cursor.split("\\.", -1);
        if (parts.length != 2 || !keys.signed(USE, listing + " " + parts[0], parts[1])) {
            throw new ProblemException(Problem.badRequest("The cursor is not one of this listing. Begin anew."));
        }
        return new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
    }
}
