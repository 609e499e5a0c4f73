package rollcall.account;

import java.net.URI;
import java.util.Optional;
import rollcall.notify.Letters;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import rollcall.roster.Identifiers;

/// The addresses at which people say that they want no more mails: a page for them, and for a mail program to post to.
/// Each is signed and names a district and a contact point, so that it tells nobody whose it is. It works for as long as
/// the key it was signed with is among the keys: an old mail can be the one that is too many.
public final class Unsubscribing implements Letters.UnsubscribeLinks {
    /// Below the dashboard's address.
    public static final String PATH = "/unsubscribe";
    /// The parameter with the token.
    public static final String TOKEN = "token";

    private static final String USE = "unsubscribe";
    private static final int PARTS = 3;

    private final SigningKeys keys;
    private final URI publicUrl;

    /// @param publicUrl where people reach the dashboard
    public Unsubscribing(SigningKeys keys, URI publicUrl) {
        this.keys = keys;
        this.publicUrl = publicUrl;
    }

    /// Who wants no more.
    public record Wish(DistrictId district, ContactPoint point) {}

    @Override
    public URI of(DistrictId district, ContactPoint point) {
        return publicUrl.resolve(PATH + "?" + TOKEN + "=" + token(new Wish(district, point)));
    }

    /// The wish behind a token; empty unless the token is ours.
    public Optional<Wish> read(String token) {
        String[] parts = token.split("\\.", PARTS);
        return parts.length == PARTS && Identifiers.isLegal(parts[2])
                ? ContactPoint.read(parts[0])
                        .map(point -> new Wish(new DistrictId(parts[2]), point))
                        .filter(wish -> keys.signed(USE, text(wish), parts[1]))
                : Optional.empty();
    }

    private String token(Wish wish) {
        return wish.point().key() + "." + keys.sign(USE, text(wish)) + "." + wish.district();
    }

    private static String text(Wish wish) {
        return wish.point().key() + " " + wish.district();
    }
}
