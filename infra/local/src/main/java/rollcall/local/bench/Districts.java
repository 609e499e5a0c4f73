package rollcall.local.bench;

import rollcall.local.clever.generate.DistrictSpecification;
import rollcall.local.clever.generate.Mix;
import rollcall.local.clever.generate.Size;

/// The districts that are measured.
final class Districts {
    private static final long SEED = 1;
    private static final int STUDENTS_A_SCHOOL = 500;

    private Districts() {}

    /// One with the ratios of Clever's sandbox, guardians included.
    static DistrictSpecification of(int students) {
        return DistrictSpecification.of(SEED, Math.max(2, students / STUDENTS_A_SCHOOL), students);
    }

    /// The one the peers were measured with: 10,000 people, 1,000 classes, 58,000 enrolments, no guardians.
    static DistrictSpecification ofThePeers() {
        Size size = Size.of(20, 9400)
                .withTeachersPerStudent(597 / 9400.0)
                .withStaffPerStudent(0)
                .withContactsPerStudent(0)
                .withSections(1000 / 9400.0, 57_000 / 9400.0);
        return DistrictSpecification.of(SEED, 20, 9400).withSize(size).withMix(Mix.plain()).clean();
    }
}
