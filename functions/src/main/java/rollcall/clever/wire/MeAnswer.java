package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;

/// Who signed in, by the word of `/me`.
public record MeAnswer(DistrictId district, PersonId person) {

    /// Reads the answer of `/me`.
    ///
    /// @throws BrokenAnswerException if the district or the person is not there
    public static MeAnswer read(JsonParser json) throws IOException {
        Draft draft = new Draft(new Values(json));
        RecordAnswer.read(json, draft::field);
        return draft.answer();
    }

    private static final class Draft {
        private final Values values;
        private Optional<DistrictId> district = Optional.empty();
        private Optional<PersonId> person = Optional.empty();

        Draft(Values values) {
            this.values = values;
        }

        void field(String field) throws IOException {
            switch (field) {
                case "district" -> district = values.id(field, text -> Ids.legal(text, DistrictId::new));
                case "id" -> person = values.id(field, text -> Ids.legal(text, PersonId::new));
                default -> values.skip();
            }
        }

        MeAnswer answer() throws IOException {
            Json.require(district.isPresent() && person.isPresent(), "a visitor who cannot be read");
            return new MeAnswer(district.orElseThrow(), person.orElseThrow());
        }
    }
}
