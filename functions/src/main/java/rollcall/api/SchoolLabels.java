package rollcall.api;

import java.util.HashMap;
import java.util.Map;
import rollcall.api.PersonView.AtSchool;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.SchoolState;
import rollcall.sync.SchoolStore;

/// What a district's schools are called, for one answer: each is read once.
final class SchoolLabels {
    private final SchoolStore schools;
    private final DistrictId district;
    private final Map<SchoolId, AtSchool> known = new HashMap<>();

    SchoolLabels(SchoolStore schools, DistrictId district) {
        this.schools = schools;
        this.district = district;
    }

    AtSchool of(SchoolId school) {
        return known.computeIfAbsent(school, id -> new AtSchool(
                id.value(), schools.find(district, id).map(SchoolState::name).orElse(id.value())));
    }
}
