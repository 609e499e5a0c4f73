package rollcall.clever.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListAnswerTest {
    private final List<String> read = new ArrayList<>();
    private final RecordReader records = new RecordReader() {
        @Override
        public void read(JsonParser json) throws IOException {
            json.skipChildren();
            read.add("record");
        }

        @Override
        public void missing() {
            read.add("missing");
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"data\":[{\"data\":{},\"uri\":\"/a\"}],\"links\":[{\"rel\":\"next\",\"uri\":\"/n\"}]}",
        "{\"links\":[{\"uri\":\"/n\",\"rel\":\"next\"}],\"data\":[{\"uri\":\"/a\",\"data\":{}}]}",
        "{\"paging\":{\"total\":[1]},\"data\":[{\"data\":{\"data\":{}}}],\"links\":[{\"rel\":\"prev\",\"uri\":\"/p\"},"
                + "{\"rel\":\"next\",\"uri\":\"/n\",\"more\":{}},{\"rel\":\"district\",\"uri\":\"/d\"}]}"})
    void fieldsMayComeInAnyOrderAndWithOthers(String page) throws IOException {
        assertThat(Reading.page(page, records)).isEqualTo(new Page(1, Optional.of("/n")));
        assertThat(read).containsExactly("record");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "null", "[{}]", "{}", "{\"uri\":\"/x\"}", "{\"data\":[]}", "{\"data\":null}"})
    void anElementWithoutARecordIsMissingAndStillAnElement(String element) throws IOException {
        Page page = Reading.page("{\"data\":[" + element + "],\"links\":[]}", records);
        assertThat(page.elements()).isEqualTo(1);
        assertThat(read).containsExactly("missing");
    }

    @Test
    void aPageIsTheLastWithoutANextLinkOrWithoutElements() {
        assertThat(new Page(1, Optional.empty()).last()).isTrue();
        assertThat(new Page(0, Optional.of("/n")).last()).isTrue();
        assertThat(new Page(1, Optional.of("/n")).last()).isFalse();
    }
}
