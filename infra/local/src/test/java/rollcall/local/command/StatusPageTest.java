package rollcall.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rollcall.local.report.NightReport;
import rollcall.local.report.Usage;

final class StatusPageTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final StatusPage page = StatusPage.serve(0);

    @AfterEach
    void stop() {
        page.close();
        http.close();
    }

    @Test
    void beforeTheFirstNightEndedThePageSaysSo() throws Exception {
        assertThat(get("").body()).isEqualTo("The first night is under way.\n");
    }

    @Test
    void theLastReportIsThereForPeopleAndPrograms() throws Exception {
        page.show(NightReport.of(List.of(), new Usage(1, 2, 3)));

        assertThat(get("").body()).startsWith("Schools: 0 connected").endsWith("3.0 seconds\n");
        assertThat(get("report.json").body()).contains("\"writeUnits\" : 2.0");
    }

    @Test
    void anythingElseIsNotFound() throws Exception {
        assertThat(get("elsewhere").statusCode()).isEqualTo(404);
    }

    @Test
    void aTakenPortIsExplained() {
        assertThatThrownBy(() -> StatusPage.serve(page.address().getPort()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("choose another with --port");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(page.address().resolve(path)).build(), BodyHandlers.ofString());
    }
}
