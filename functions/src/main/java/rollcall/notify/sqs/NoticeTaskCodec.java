package rollcall.notify.sqs;

import java.util.Arrays;
import java.util.Set;
import rollcall.notify.Audience;
import rollcall.notify.NoticeTask;
import rollcall.notify.OfficeTask;
import rollcall.notify.TellTask;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sqs.TaskBody;

/// Tasks as the bodies of messages: `{"district":"…","school":"…","audience":"parents","round":"…"}`, or
/// `{"district":"…","tell":"office"}`.
///
/// What is anything else is refused with an [IllegalArgumentException] that says what is wrong but not what was there.
public final class NoticeTaskCodec {
    private static final String DISTRICT = "district";
    private static final String SCHOOL = "school";
    private static final String AUDIENCE = "audience";
    private static final String ROUND = "round";
    private static final String TELL = "tell";
    private static final String OFFICE = "office";

    private NoticeTaskCodec() {}

    public static String write(TellTask task) {
        return switch (task) {
            case NoticeTask round -> write(round);
            case OfficeTask office -> TaskBody.write(json -> {
                json.writeStringField(DISTRICT, office.district().value());
                json.writeStringField(TELL, OFFICE);
            });
        };
    }

    private static String write(NoticeTask task) {
        return TaskBody.write(json -> {
            json.writeStringField(DISTRICT, task.district().value());
            json.writeStringField(SCHOOL, task.school().value());
            json.writeStringField(AUDIENCE, word(task.audience()));
            json.writeStringField(ROUND, task.round());
        });
    }

    public static TellTask read(String body) {
        TaskBody task = TaskBody.read(body);
        if (task.has(Set.of(DISTRICT, TELL)) && task.text(TELL).equals(OFFICE)) {
            return new OfficeTask(new DistrictId(task.text(DISTRICT)));
        }
        task.require(Set.of(DISTRICT, SCHOOL, AUDIENCE, ROUND), Set.of());
        return new NoticeTask(new DistrictId(task.text(DISTRICT)), new SchoolId(task.text(SCHOOL)),
                audience(task.text(AUDIENCE)), task.text(ROUND));
    }

    private static Audience audience(String word) {
        return Arrays.stream(Audience.values())
                .filter(audience -> word(audience).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a task names one of the audiences"));
    }

    /// Apart from the words for people, which may change while tasks wait.
    private static String word(Audience audience) {
        return switch (audience) {
            case TEACHERS -> "teachers";
            case STUDENTS -> "students";
            case PARENTS -> "parents";
        };
    }
}
