package rollcall.local.clever.generate;

import java.time.Instant;

/// What a made-up district looks like. The same specification always gives the same district, id by id.
///
/// `dirt` scales how often a field is missing or wrong: 0 is a district without a flaw, 1 what districts are like.
public record DistrictSpecification(long seed, String name, Instant start, Size size, Mix mix, double dirt) {
    /// A school year's autumn, long before any test's clock.
    public static final Instant DEFAULT_START = Instant.parse("2026-08-17T09:00:00Z");

    public DistrictSpecification {
        if (dirt < 0) {
            throw new IllegalArgumentException("dirt is at least 0");
        }
    }

    public static DistrictSpecification of(long seed, int schools, int students) {
        return new DistrictSpecification(
                seed, "#DEMO District " + seed, DEFAULT_START, Size.of(schools, students), Mix.usual(), 1);
    }

    /// Clever's standard sandbox: 239 schools, 56,635 students.
    public static DistrictSpecification sandbox(long seed) {
        return of(seed, 239, 56_635);
    }

    /// The same district without a flaw.
    public DistrictSpecification clean() {
        return withDirt(0);
    }

    public DistrictSpecification withDirt(double newDirt) {
        return new DistrictSpecification(seed, name, start, size, mix, newDirt);
    }

    public DistrictSpecification withName(String newName) {
        return new DistrictSpecification(seed, newName, start, size, mix, dirt);
    }

    public DistrictSpecification withStart(Instant newStart) {
        return new DistrictSpecification(seed, name, newStart, size, mix, dirt);
    }

    public DistrictSpecification withSize(Size newSize) {
        return new DistrictSpecification(seed, name, start, newSize, mix, dirt);
    }

    public DistrictSpecification withMix(Mix newMix) {
        return new DistrictSpecification(seed, name, start, size, newMix, dirt);
    }
}
