package rollcall.lambda;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rollcall.clever.CleverIdentity;
import rollcall.clever.CleverVisit;
import rollcall.roster.DistrictId;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// A Clever that knows who comes with which code, each good once.
final class ScriptedIdentity implements CleverIdentity {
    private final Map<String, CleverVisit> visits = new TreeMap<>();
    private Optional<SourceFailure> failure = Optional.empty();

    void expect(String code, CleverVisit visit) {
        visits.put(code, visit);
    }

    void fail(SourceFailure reason) {
        failure = Optional.of(reason);
    }

    @Override
    public URI page(URI back, String state, Optional<DistrictId> district) {
        return URI.create("https://clever.example/oauth/authorize?redirect_uri=" + back + "&state=" + state
                + "&district_id=" + district.orElseThrow());
    }

    @Override
    public CleverVisit visit(String code, URI back) {
        failure.ifPresent(reason -> {
            throw new SourceException(reason);
        });
        return Optional.ofNullable(visits.remove(code)).orElseGet(CleverVisit.CodeRefused::new);
    }
}
