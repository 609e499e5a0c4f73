package rollcall.local.clever.fault;

import rollcall.local.clever.access.Quota;
import rollcall.local.clever.access.Tokens;

/// Everything that can go wrong with Clever, switchable while the simulator runs.
///
/// @param transport failing, cut and slow answers, and edits in the middle of a pull
/// @param content what well-formed answers say
/// @param tokens rotated, revoked and withdrawn tokens
/// @param quota lower limits and several buckets
public record Faults(TransportFaults transport, ContentFaults content, Tokens tokens, Quota quota) {
    /// Ends all faults but those of tokens, which only a new authorisation mends.
    public void clear() {
        transport.clear();
        content.clear();
        quota.limitTo(Quota.USUAL_LIMIT);
    }
}
