package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import rollcall.roster.Person;

/// One user, by the word of `/users/{id}`.
public final class UserAnswer {
    private UserAnswer() {}

    /// The person; none if the user has no role we know.
    ///
    /// @param region where telephone numbers without a country code belong, such as `US`
    /// @throws BrokenAnswerException if the record cannot be read
    public static Optional<Person> read(JsonParser json, String region) throws IOException {
        UserDraft draft = new UserDraft(new Values(json), new Ids(), region);
        RecordAnswer.read(json, draft::field);
        Json.require(draft.wrong().isEmpty(), "a user who cannot be read");
        return draft.person();
    }
}
