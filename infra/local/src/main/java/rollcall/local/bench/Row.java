package rollcall.local.bench;

/// One measured night of one district.
///
/// @param records people, classes and places in classes of the district
/// @param requests how many requests Clever got
public record Row(String night, int students, long records, long requests, Measured measured) {
    private static final double WRITE_UNIT = 0.625 / 1_000_000;
    private static final double READ_UNIT = 0.125 / 1_000_000;
    private static final double GIGABYTE_SECOND = 0.0000133334;
    private static final double GIGABYTES = 3008 / 1024.0;

    double recordsPerSecond() {
        return records / measured.seconds();
    }

    double writeUnitsPerStudent() {
        return measured.writeUnits() / students;
    }

    /// US dollars, on demand in us-east-1: DynamoDB's units, and one function of 3,008 MB on Graviton for all of the
    /// time.
    double dollars() {
        return measured.writeUnits() * WRITE_UNIT
                + measured.readUnits() * READ_UNIT
                + measured.seconds() * GIGABYTES * GIGABYTE_SECOND;
    }
}
