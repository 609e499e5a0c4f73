package rollcall.local.endtoend;

import java.util.List;
import rollcall.local.clever.AdjustableClock;
import rollcall.local.clever.CleverSimulator;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.evolve.Evolution;
import rollcall.local.clever.generate.DistrictGenerator;
import rollcall.local.clever.generate.DistrictSpecification;
import rollcall.local.clever.generate.Mix;
import rollcall.local.clever.generate.Size;

/// A made-up district in a simulated Clever without a quota, and the sites that read it.
final class Town implements AutoCloseable {
    private static final int PLENTY = 1_000_000;

    final AdjustableClock clock = AdjustableClock.autumn();
    final SimulatedDistrict district;
    final CleverSimulator clever;

    private Town(DistrictSpecification specification) {
        district = DistrictGenerator.generate(specification, clock);
        clever = CleverSimulator.Setup.of(clock, district).start(0);
        clever.faults().quota().limitTo(PLENTY);
    }

    /// The same seed, the same town.
    static Town of(long seed, int schools, int students) {
        return new Town(DistrictSpecification.of(seed, schools, students));
    }

    /// As [#of], without a flaw in the data.
    static Town clean(long seed, int schools, int students) {
        return new Town(DistrictSpecification.of(seed, schools, students).clean());
    }

    /// Two schools and just enough of everything that there is one of each kind.
    static Town tiny() {
        Size size = Size.of(2, 10).withTeachersPerStudent(0.3).withStaffPerStudent(0.1).withSections(0.4, 2);
        return new Town(DistrictSpecification.of(3, 2, 10).clean().withSize(size.withContactsPerStudent(0.8)));
    }

    /// Two schools of some twenty students and a dozen classes each, with the flaws that districts have.
    static Town small(long seed) {
        int students = 44;
        Size size = Size.of(2, students).withTeachersPerStudent(0.15).withStaffPerStudent(0.05).withSections(0.6, 2);
        return new Town(DistrictSpecification.of(seed, 2, students).withSize(size).withMix(Mix.plain()));
    }

    Evolution evolution(long seed) {
        return new Evolution(district, seed);
    }

    Site site() {
        return Site.of(clever, clock);
    }

    /// What a site exports that never read the district before.
    List<String> freshExport() {
        try (Site fresh = site()) {
            return fresh.night().export();
        }
    }

    /// Everything is as it should be again.
    void heal() {
        clever.faults().clear();
        clever.faults().quota().limitTo(PLENTY);
    }

    @Override
    public void close() {
        clever.close();
    }
}
