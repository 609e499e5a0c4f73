package rollcall.local.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import rollcall.report.DistrictReport;
import rollcall.report.Figures;
import rollcall.report.SchoolReport;
import rollcall.report.SchoolStatus;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// Reports for programs: their components are the fields.
public final class ReportJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .addMixIn(DistrictId.class, AsText.class)
            .addMixIn(SchoolId.class, AsText.class)
            .addMixIn(DistrictReport.class, WithTotals.class)
            .addMixIn(SchoolReport.class, WithHolds.class)
            .build();

    private ReportJson() {}

    public static String of(NightReport report) {
        return write(report) + "\n";
    }

    public static String of(List<DistrictReport> reports) {
        return write(reports);
    }

    public static String of(SchoolReport report) {
        return write(report);
    }

    public static String ofPreview(List<PreviewRow> rows) {
        return write(rows);
    }

    private static String write(Object report) {
        try {
            return MAPPER.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a report is always JSON", e);
        }
    }

    @JsonSerialize(using = ToStringSerializer.class)
    private interface AsText {}

    private interface WithHolds {
        @JsonProperty
        List<String> holds();
    }

    private interface WithTotals {
        @JsonProperty
        Figures totals();

        @JsonProperty
        SortedMap<SchoolStatus, Integer> statuses();
    }
}
