package rollcall.local.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import rollcall.local.report.NightReport;

/// What one task of a worker took. Travels between the processes as one line of JSON.
///
/// @param readUnits read capacity units of DynamoDB
/// @param writeUnits write capacity units of DynamoDB
/// @param heap the most megabytes that were in use right after a garbage collection
/// @param applied how many schools got a plan applied
/// @param held how many schools wait for a person
/// @param failed true if something was not done that should have been
public record Measured(
        double seconds, double readUnits, double writeUnits, double heap, int applied, int held, boolean failed) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static Measured of(NightReport night, double heap) {
        return new Measured(
                night.usage().seconds(),
                night.usage().readUnits(),
                night.usage().writeUnits(),
                heap,
                night.schools().applied(),
                night.schools().held(),
                night.failed());
    }

    /// As one line.
    public String line() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("numbers are always JSON", e);
        }
    }

    static Measured parse(String line) {
        try {
            return MAPPER.readValue(line, Measured.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a worker said something else than what it measured", e);
        }
    }
}
