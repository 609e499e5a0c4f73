package rollcall.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rollcall.lambda.Wiring;
import rollcall.local.aws.RequestMeter;
import rollcall.local.lambda.Outcome;
import rollcall.local.report.DistrictNight;
import rollcall.local.report.NightReport;
import rollcall.local.report.Trouble;
import rollcall.local.report.Usage;
import rollcall.roster.SourceException;

/// Reads what a night came to from the states it left.
final class NightReader {
    private static final String FAN_OUT = "FAN_OUT";

    private NightReader() {}

    static NightReport read(Wiring wiring, RequestMeter meter, Instant started, Instant ended,
            Outcome<Integer> fannedOut) {
        double seconds = Duration.between(started, ended).toMillis() / 1000.0;
        // Before the reads that the report itself takes.
        Usage usage = new Usage(meter.usage().readUnits(), meter.usage().writeUnits(), seconds);
        List<DistrictNight> districts = wiring.districts()
                .all()
                .stream()
                .map(district -> new DistrictNight(district, wiring.schools().all(district.district()), started))
                .toList();
        NightReport report = NightReport.of(districts, usage);
        return trouble(fannedOut).map(report::with).orElse(report);
    }

    private static Optional<Trouble> trouble(Outcome<Integer> fannedOut) {
        return switch (fannedOut) {
            case Outcome.Returned<Integer> _ -> Optional.empty();
            case Outcome.TimedOut<Integer> _ -> Optional.of(trouble(FAN_OUT, "The night took too long to start."));
            case Outcome.Crashed<Integer> crashed -> Optional.of(trouble(crashed.cause()));
        };
    }

    private static Trouble trouble(Throwable cause) {
        return cause instanceof SourceException e
                ? trouble(e.failure().name(), e.failure().sentence())
                : trouble(FAN_OUT, "The night did not start: " + cause);
    }

    private static Trouble trouble(String code, String sentence) {
        return new Trouble("", "", "All districts", code, sentence);
    }
}
