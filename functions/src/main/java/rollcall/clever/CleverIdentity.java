package rollcall.clever;

import java.net.URI;
import java.util.Optional;
import rollcall.roster.DistrictId;

/// Who somebody is in Clever's eyes (port): OAuth 2.0, code grant.
///
/// Whoever calls must accept only a code that came with the state it gave out itself: visits from Clever's portal come
/// without one and are sent to [#page] again.
public interface CleverIdentity {

    /// Where to send a browser.
    ///
    /// @param back where Clever sends it afterwards, with a code; registered there
    /// @param state returned as it is
    /// @param district spares the visitor the choice of a district
    URI page(URI back, String state, Optional<DistrictId> district);

    /// Who came back with `code`. A code is good once, for a minute.
    ///
    /// @param back the same as the browser was sent with
    /// @throws rollcall.roster.SourceException if Clever did not answer, or refused our secret
    CleverVisit visit(String code, URI back);
}
