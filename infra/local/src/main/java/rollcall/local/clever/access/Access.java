package rollcall.local.clever.access;

import rollcall.local.clever.district.CleverId;

/// What a bearer token opens.
public sealed interface Access {
    /// The whole district, for reading.
    record OfDistrict(CleverId district) implements Access {}

    /// One person who signed in; may see only themselves and may not list.
    record OfUser(CleverId district, CleverId user) implements Access {}

    /// Nothing: unknown, revoked or rotated away.
    record Refused() implements Access {}
}
