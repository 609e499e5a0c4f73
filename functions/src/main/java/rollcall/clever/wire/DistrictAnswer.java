package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rollcall.roster.District;
import rollcall.roster.DistrictId;
import rollcall.roster.Names;

/// A district as Clever writes it. `lastSync` is kept as written, so that any change of it shows.
public record DistrictAnswer(DistrictId id, String name, Optional<String> lastSync) {

    /// Reads the answer of `/districts`. Every token opens exactly one; we take what comes.
    ///
    /// @throws BrokenAnswerException if there is none, or one that cannot be read
    public static List<DistrictAnswer> read(JsonParser json) throws IOException {
        Reader reader = new Reader();
        Page page = ListAnswer.ofData(json, reader);
        Json.require(page.elements() > 0, "no district");
        return List.copyOf(reader.districts);
    }

    /// The district as the roster has it. A time that cannot be read is absent.
    public District district() {
        return new District(id, name, lastSync.flatMap(DistrictAnswer::instant));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static final class Reader implements RecordReader {
        private final List<DistrictAnswer> districts = new ArrayList<>();

        @Override
        public void read(JsonParser json) throws IOException {
            Draft draft = new Draft(new Values(json));
            Json.fields(json, draft::field);
            districts.add(draft.district());
        }

        @Override
        public void missing() throws IOException {
            throw new BrokenAnswerException("an element without a district");
        }
    }

    /// One district while its fields come in.
    private static final class Draft {
        private final Values values;
        private Optional<DistrictId> id = Optional.empty();
        private Optional<String> name = Optional.empty();
        private Optional<String> lastSync = Optional.empty();

        Draft(Values values) {
            this.values = values;
        }

        void field(String field) throws IOException {
            switch (field) {
                case "id" -> id = values.id(field, text -> Ids.legal(text, DistrictId::new));
                case "name" -> name = values.text(field);
                case "last_sync" -> lastSync = values.text(field);
                default -> values.skip();
            }
        }

        DistrictAnswer district() throws IOException {
            Json.require(values.wrong().isEmpty() && id.isPresent(), "a district that cannot be read");
            return new DistrictAnswer(id.orElseThrow(), name.map(Names::clean).orElse(""), lastSync);
        }
    }
}
