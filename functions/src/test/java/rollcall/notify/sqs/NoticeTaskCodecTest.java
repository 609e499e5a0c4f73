package rollcall.notify.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.notify.Audience;
import rollcall.notify.NoticeTask;
import rollcall.notify.OfficeTask;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

class NoticeTaskCodecTest {

    @Test
    void taskIsWrittenAsOperatorsReadIt() {
        assertThat(NoticeTaskCodec.write(task(Audience.PARENTS)))
                .isEqualTo("{\"district\":\"d1\",\"school\":\"s1\",\"audience\":\"parents\",\"round\":\"r1\"}");
    }

    @ParameterizedTest
    @EnumSource
    void taskComesBackAsWritten(Audience audience) {
        assertThat(NoticeTaskCodec.read(NoticeTaskCodec.write(task(audience)))).isEqualTo(task(audience));
    }

    @Test
    void taskOfTheOfficeIsWrittenAsOperatorsReadItAndComesBack() {
        OfficeTask task = new OfficeTask(new DistrictId("d1"));
        assertThat(NoticeTaskCodec.write(task)).isEqualTo("{\"district\":\"d1\",\"tell\":\"office\"}");
        assertThat(NoticeTaskCodec.read(NoticeTaskCodec.write(task))).isEqualTo(task);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"district\":\"d1\",\"tell\":\"families\"}",
        "{\"district\":\"d1\",\"tell\":\"office\",\"round\":\"r1\"}",
        "{\"district\":\"d 1\",\"tell\":\"office\"}",
        "",
        "nonsense",
        "[]",
        "null",
        "{}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"audience\":\"parents\"}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"audience\":\"PARENTS\",\"round\":\"r1\"}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"audience\":\"pupils\",\"round\":\"r1\"}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"audience\":\"parents\",\"round\":7}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"audience\":\"parents\",\"round\":null}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"audience\":\"parents\",\"round\":\"r 1\"}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"audience\":\"parents\",\"round\":\"r1\",\"more\":\"x\"}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"audience\":\"parents\",\"round\":\"r1\",\"more\":1}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"audience\":\"parents\",\"round\":\"r1\",\"round\":\"r2\"}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"audience\":\"parents\",\"round\":\"r1\"",
        "{\"district\":\"d1\",\"school\":\"s1\",\"audience\":\"parents\",\"round\":\"r1\"} {}"})
    void nonsenseIsRefused(String body) {
        assertThatThrownBy(() -> NoticeTaskCodec.read(body)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"district\":\"d1\",\"school\":\"s1\",\"audience\":\"Eve Adams\",\"round\":\"r1\"}",
        "{\"district\":\"Eve Adams\",\"school\":\"s1\",\"audience\":\"parents\",\"round\":\"r1\"}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"audience\":\"parents\",\"round\":\"Eve Adams\"}",
        "{\"Eve Adams\":\"d1\"}",
        "{\"district\":Eve Adams}"})
    void refusalDoesNotRepeatWhatWasThere(String body) {
        assertThatThrownBy(() -> NoticeTaskCodec.read(body)).isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("Eve");
    }

    private static NoticeTask task(Audience audience) {
        return new NoticeTask(new DistrictId("d1"), new SchoolId("s1"), audience, "r1");
    }
}
