package rollcall.local.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;

/// What the lines of an export consist of. The order of the components is the order of the fields.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    record AccountLine(
            String kind,
            String id,
            String district,
            List<String> sourceIds,
            List<String> roles,
            List<String> schools,
            String firstName,
            String lastName,
            List<String> emails,
            List<String> phones,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> provenEmails,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> provenPhones,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String claimed,
            String language,
            String status) {}

    record ClassLine(
            String kind,
            String id,
            String sourceId,
            String school,
            String name,
            String owner,
            List<String> coOwners,
            List<Member> members,
            String status) {}

    record OwnClassLine(String kind, String id, String name, String owner, List<Member> members) {}

    record Member(String account, String origin) {}

    record GuardianshipLine(String kind, String guardian, String student, String relationship) {}

    static String write(Record line) {
        try {
            return MAPPER.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("records of text are always JSON", e);
        }
    }

    static String status(boolean active) {
        return active ? "active" : "removed";
    }
}
