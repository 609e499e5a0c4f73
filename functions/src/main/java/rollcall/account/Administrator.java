package rollcall.account;

import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.SchoolId;

/// Somebody who may use the dashboard of one district, known by an e-mail address.
public record Administrator(DistrictId district, EmailAddress email, Scope scope) {

    /// True if this person may see and change what is this school's.
    public boolean covers(SchoolId school) {
        return scope.covers(school);
    }

    public boolean ofWholeDistrict() {
        return switch (scope) {
            case Scope.WholeDistrict _ -> true;
            case Scope.Schools _ -> false;
        };
    }

    @Override
    public String toString() {
        return "Administrator[" + district + "]";
    }
}
