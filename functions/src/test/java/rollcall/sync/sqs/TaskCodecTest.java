package rollcall.sync.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.PlanTask;
import rollcall.sync.PreviewTask;
import rollcall.sync.RunId;
import rollcall.sync.SchoolTask;

class TaskCodecTest {
    private static final PlanTask PLAN = new PlanTask(new DistrictId("d1"), new RunId("2026-11-23T23:00"));
    private static final PreviewTask PREVIEW = new PreviewTask(new DistrictId("d1"), new RunId("preview-3"));
    private static final SchoolTask SCHOOL = new SchoolTask(new DistrictId("d1"), new SchoolId("s1"), 17);

    @Test
    void taskIsWrittenAsOperatorsReadIt() {
        assertThat(TaskCodec.write(PLAN)).isEqualTo("{\"district\":\"d1\",\"run\":\"2026-11-23T23:00\"}");
        assertThat(TaskCodec.write(PREVIEW)).isEqualTo("{\"district\":\"d1\",\"preview\":\"preview-3\"}");
        assertThat(TaskCodec.write(SCHOOL)).isEqualTo("{\"district\":\"d1\",\"school\":\"s1\",\"number\":17}");
    }

    @Test
    void taskComesBackAsWritten() {
        assertThat(TaskCodec.districtTask(TaskCodec.write(PLAN))).isEqualTo(PLAN);
        assertThat(TaskCodec.districtTask(TaskCodec.write(PREVIEW))).isEqualTo(PREVIEW);
        assertThat(TaskCodec.schoolTask(" { \"number\" : 17, \"school\":\"s1\",\"district\":\"d1\"}\n"))
                .isEqualTo(SCHOOL);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "nonsense",
        "[]",
        "17",
        "null",
        "{}",
        "{\"district\":\"d1\",\"school\":\"s1\"}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"number\":\"17\"}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"number\":1.5}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"number\":99999999999999999999}",
        "{\"district\":\"d1\",\"school\":\"\",\"number\":17}",
        "{\"district\":\"d1\",\"school\":null,\"number\":17}",
        "{\"district\":\"d1\",\"school\":{},\"number\":17}",
        "{\"district\":\"d1\",\"school\":\"s 1\",\"number\":17}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"number\":17,\"more\":\"x\"}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"number\":17,\"number\":18}",
        "{\"district\":\"d1\",\"school\":\"s1\",\"number\":17",
        "{\"district\":\"d1\",\"school\":\"s1\",\"number\":17} {}"})
    void nonsenseIsRefused(String body) {
        assertThatThrownBy(() -> TaskCodec.schoolTask(body)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusalDoesNotRepeatWhatWasThere() {
        assertThatThrownBy(() -> TaskCodec.districtTask("{\"district\":\"Eve Adams\",\"run\":secret}"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("Eve", "secret");
    }
}
