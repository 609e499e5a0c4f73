package rollcall.local.clever.access;

import java.time.Instant;
import rollcall.local.clever.district.CleverId;

/// One row of the token list.
public record DistrictToken(CleverId id, CleverId district, String value, Instant created) {
    @Override
    public String toString() {
        return "DistrictToken of " + district;
    }
}
