package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.api.Request;
import rollcall.api.Response;

class PackedTest {
    private static final int LARGEST_ANSWER = 6 * 1024 * 1024;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        gzip, deflate, br | 65535 | false
        gzip, deflate, br | 65536 | true
        br , GZIP         | 65536 | true
        br                | 65536 | false
        gzip;q=0          | 65536 | false
        ''                | 65536 | false
        """)
    void largeAnswersAreCompressedForThoseWhoTakeThem(String codings, int length, boolean compressed) {
        Packed packed = Packed.of(request(codings), answer("a".repeat(length)));
        assertThat(packed.base64()).isEqualTo(compressed);
        assertThat(packed.response().headers().containsKey("Content-Encoding")).isEqualTo(compressed);
    }

    @Test
    void whatIsCompressedIsTheAnswer() throws IOException {
        String table = "Zoë,1\r\n".repeat(4_000_000);
        Packed packed = Packed.of(request("gzip"), answer(table));
        assertThat(packed.body()).hasSizeLessThan(LARGEST_ANSWER);
        byte[] bytes = Base64.getDecoder().decode(packed.body());
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            assertThat(new String(gzip.readAllBytes(), StandardCharsets.UTF_8).equals(table)).isTrue();
        }
    }

    @Test
    void whatDoesNotShrinkEnoughIsRefused() {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder();
        random.ints(9_000_000, ' ', '~').forEach(letter -> noise.append((char) letter));
        Packed packed = Packed.of(request("gzip"), answer(noise.toString()));
        assertThat(packed.response().status()).isEqualTo(413);
        assertThat(packed.base64()).isFalse();
    }

    private static Response answer(String table) {
        return Response.download("table.csv", "text/csv", table);
    }

    private static Request request(String codings) {
        return new Request("GET", "/", Map.of(), Map.of("accept-encoding", codings), Map.of(), "", "127.0.0.1");
    }
}
