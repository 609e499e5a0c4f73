package rollcall.local;

import java.util.List;
import java.util.Optional;
import rollcall.directory.PlatformSchool;
import rollcall.directory.PlatformSchoolId;
import rollcall.directory.PlatformSchools;
import rollcall.lambda.Wiring;
import rollcall.local.clever.CleverSimulator;
import rollcall.local.clever.district.School;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.roster.DistrictId;

/// Gives the platform the schools of a made-up district as people would have entered them: some under the same number,
/// some under a short form of the name, and each fourth under a name that only a person knows.
final class LocalSchools {
    private static final int KINDS = 4;
    private static final Optional<String> NONE = Optional.empty();

    private LocalSchools() {}

    /// As before an administrator has asked Clever to let us read; what an earlier run left is left alone.
    static void awaitConnection(Wiring wiring, CleverSimulator simulator) {
        for (SimulatedDistrict simulated : simulator.districts()) {
            DistrictId district = new DistrictId(simulated.id().value());
            if (wiring.districts().find(district).isEmpty()) {
                simulator.faults().tokens().delist(simulated.id());
            }
            seed(wiring.platform(), district, simulated);
        }
    }

    private static void seed(PlatformSchools platform, DistrictId district, SimulatedDistrict simulated) {
        List<School> schools = simulated.schools().all().toList();
        if (platform.all(district).isEmpty()) {
            for (int place = 0; place < schools.size(); place++) {
                platform.put(district, entered(schools.get(place), place));
            }
        }
    }

    private static PlatformSchool entered(School school, int place) {
        PlatformSchoolId id = new PlatformSchoolId("school-" + (place + 1));
        String name = school.name();
        return switch (place % KINDS) {
            case 0 -> new PlatformSchool(id, name.replace(" School", ""), Optional.of(school.sisId()), NONE, NONE);
            case 1 -> new PlatformSchool(id, name.replace("Middle School", "MS"), NONE, NONE, NONE);
            case 2 -> new PlatformSchool(id, name, Optional.of("00" + school.sisId()), NONE, NONE);
            default -> new PlatformSchool(id, "Annex " + (place / KINDS + 1), NONE, NONE, NONE);
        };
    }
}
