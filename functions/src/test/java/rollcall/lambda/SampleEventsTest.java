package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleEventsTest {
    @Test
    void everyFileIsTheSampleOfExactlyOneHandler() throws IOException {
        try (Stream<Path> files = Files.list(Sample.FOLDER)) {
            List<String> samples = Arrays.stream(Sample.values()).map(Sample::file).toList();
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(samples);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsHandlerTakesItAndFailsOnlyWhatIsMalformed(Sample sample) {
        Edge edge = new Edge();
        edge.fanOut(Sample.NIGHTLY.json());
        if (sample.function() != Sample.Function.PLAN) {
            edge.plan(Sample.PLAN.json());
        }

        assertThat(edge.handle(sample)).isEqualTo(sample.failures());
    }

    @ParameterizedTest
    @EnumSource
    void itsMessagesCarryTheDigestOfTheirBody(Sample sample) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("MD5");
        for (JsonNode message : new ObjectMapper().readTree(sample.json()).path("Records")) {
            byte[] body = message.path("body").asText().getBytes(StandardCharsets.UTF_8);
            String expected = message.has("body") ? HexFormat.of().formatHex(digest.digest(body)) : "";
            assertThat(message.path("md5OfBody").asText()).isEqualTo(expected);
        }
    }
}
