package rollcall.local.clever;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.http.Dialect;

final class PagingTest extends SimulatorTest {
    @Test
    void followingNextReadsEveryRowOnceAscending() {
        List<String> ids = caller.allIds("/v3.1/users?limit=37");
        assertThat(ids).hasSize(district.users().size()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void defaultLimitIsOneHundredAndNextKeepsTheOtherParameters() {
        JsonNode page = caller.json("/v3.0/users?role=student");
        assertThat(page.get("data")).hasSize(100);
        String last = page.get("data").get(99).get("data").get("id").asText();
        assertThat(Caller.link(page, "next")).contains("/v3.0/users?role=student&starting_after=" + last);
    }

    @Test
    void aFullLastPageLeadsToAnEmptyOne() {
        List<JsonNode> pages = caller.pages("/v3.1/schools?limit=2");
        assertThat(pages).extracting(page -> page.get("data").size()).containsExactly(2, 2, 0);
        String cursor = pages.get(1).get("data").get(1).get("data").get("id").asText();
        assertThat(Caller.link(pages.get(2), "prev")).contains("/v3.1/schools?limit=2&ending_before=" + cursor);
    }

    @Test
    void theEmptyLastPageCanBeSwitchedOff() {
        simulator.speak(Dialect.usual().withoutEmptyLastPage());
        assertThat(caller.pages("/v3.1/schools?limit=2")).hasSize(2);
    }

    @Test
    void endingBeforeGivesTheRowsJustBefore() {
        List<String> all = caller.allIds("/v3.1/users?limit=1000");
        assertThat(caller.ids("/v3.1/users?limit=3&ending_before=" + all.get(10)))
                .isEqualTo(all.subList(7, 10));
    }

    @Test
    void lastGivesTheNewestRowsWithoutNext() {
        List<String> all = caller.allIds("/v3.1/users?limit=1000");
        JsonNode page = caller.json("/v3.1/users?limit=2&ending_before=last");
        assertThat(Caller.rows(page))
                .extracting(row -> row.get("id").asText())
                .isEqualTo(all.subList(all.size() - 2, all.size()));
        assertThat(Caller.link(page, "next")).isEmpty();
        assertThat(Caller.link(page, "prev")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"1, 200", "10000, 200", "10001, 413", "0, 400", "-1, 400", "many, 400"})
    void limitHasBounds(String limit, int status) {
        assertThat(caller.status("/v3.1/users?limit=" + limit)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"starting_after=xyz", "ending_before=65A0C0FFEE0000000000FFFF", "starting_after=last"})
    void malformedCursorsAreBadRequests(String parameter) {
        assertThat(caller.status("/v3.1/users?" + parameter)).isEqualTo(400);
    }

    @Test
    void pagesCanBeCappedAndPrevCanBeOnTheFirst() {
        simulator.speak(Dialect.usual().withPageCap(50).withPrevOnFirstPage());
        JsonNode page = caller.json("/v3.1/users?limit=10000");
        assertThat(page.get("data")).hasSize(50);
        assertThat(caller.rows(Caller.link(page, "prev").orElseThrow())).isEmpty();
        assertThat(caller.allIds("/v3.1/users?limit=10000"))
                .hasSize(district.users().size());
    }

    @Test
    void linksStandBeforeOrAfterTheData() {
        assertThat(text("/v3.1/schools")).startsWith("{\"data\":[");
        simulator.speak(Dialect.usual().withLinksFirst());
        assertThat(text("/v3.1/schools")).startsWith("{\"links\":[");
        assertThat(caller.allIds("/v3.1/users?limit=50"))
                .hasSize(district.users().size());
    }

    private String text(String path) {
        return new String(caller.get(path).body(), StandardCharsets.UTF_8);
    }

    @Test
    void whoeverAsksGetsGzipUnlessItIsSwitchedOff() throws IOException {
        HttpResponse<byte[]> compressed = caller.get("/v3.1/users", "Accept-Encoding", "gzip");
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(plain.readAllBytes()).isEqualTo(caller.get("/v3.1/users").body());
        }
        simulator.speak(Dialect.usual().withoutGzip());
        assertThat(caller.get("/v3.1/users", "Accept-Encoding", "gzip")
                .headers()
                .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void rowsCreatedAndRemovedBetweenPagesShiftNothing() {
        List<String> before = caller.allIds("/v3.1/users?limit=1000");
        JsonNode page = caller.json("/v3.1/users?limit=100");
        district.remove(new CleverId(before.get(5)));
        assertThat(caller.ids(Caller.link(page, "next").orElseThrow())).isEqualTo(before.subList(100, 200));
    }
}
