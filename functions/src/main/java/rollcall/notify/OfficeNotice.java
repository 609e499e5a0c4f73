package rollcall.notify;

import java.time.Instant;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import rollcall.roster.Identifiers;

/// One piece of news that one administrator is told.
///
/// @param officer the address it goes to
/// @param attempt tells the attempt at telling it from any other
/// @param at when that began
public record OfficeNotice(DistrictId district, ContactPoint officer, NewsId news, String attempt, Instant at) {
    public OfficeNotice {
        Identifiers.require("an attempt", attempt);
    }
}
