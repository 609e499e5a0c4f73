package rollcall.plan;

import java.util.List;

/// An account whose user has proven a contact point, and as whom the source knows its user now.
public record Known(AccountId account, List<Identity> identities) {
    public Known {
        identities = List.copyOf(identities);
    }
}
