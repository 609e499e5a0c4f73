package rollcall.lambda;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import rollcall.clever.CleverIdentity;
import rollcall.clever.CleverVisit;
import rollcall.roster.DistrictId;

/// Signing in with Clever by a secret that is read at the first use; see [LateSource].
record LateIdentity(Supplier<CleverIdentity> identity) implements CleverIdentity {
    @Override
    public URI page(URI back, String state, Optional<DistrictId> district) {
        return identity.get().page(back, state, district);
    }

    @Override
    public CleverVisit visit(String code, URI back) {
        return identity.get().visit(code, back);
    }
}
