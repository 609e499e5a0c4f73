package rollcall.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.sync.AuditAction;

class StaticFilesTest {
    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/people, text/html; charset=utf-8",
        "/schools/65a0c0ffee000000000000e1, text/html; charset=utf-8",
        "/app/main.js, text/javascript; charset=utf-8",
        "/app/app.css, text/css; charset=utf-8",
        "/app/icon.svg, image/svg+xml",
        "/library/lit-html.js, text/javascript; charset=utf-8",
        "/library/pico.min.css, text/css; charset=utf-8"})
    void aFileComesWithItsType(String path, String type) {
        assertThat(StaticFiles.find(path)).hasValueSatisfying(response -> {
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.headers()).containsEntry("Content-Type", type);
            assertThat(response.body()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/nothing.js", "/../openapi.json", "/app/../index.html", "//index.html", "/..", "/.",
        "/app/main.class", "/Api.class", "/app\\main.js", "/%2e%2e/openapi.json", "/a b", "/.env", "/index.html/"})
    void whatIsNoneOfTheFilesIsNotFound(String path) {
        assertThat(StaticFiles.find(path)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pageOfTheTrailOffersEveryAction(AuditAction action) {
        assertThat(StaticFiles.resource("web/app/pages/audit.js").orElseThrow()).contains("['" + action + "', ");
    }
}
