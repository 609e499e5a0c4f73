package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApiLogPrivacyTest {
    private static final String ADA = "ada.quillon@lincoln.example";
    private final ApiEdge edge = new ApiEdge();
    private final Browser browser = new Browser(edge);

    @Test
    void noLineOfASignInHoldsAnAddressACodeOrACookie() {
        edge.appoint(Lincoln.ID, ADA);
        try (LogCapture log = LogCapture.begin()) {
            browser.signIn(ADA);
            browser.get("/api/districts");
            browser.send("DELETE", "/api/session", "");
            edge.outbox.fail("MessageRejected");
            browser.send("POST", "/api/session/code", "{\"email\":\"" + ADA + "\"}");
            browser.send("POST", "/api/session/code", "{\"email\":\"" + ADA + " and more\"}");

            assertThat(log.text())
                    .contains("GET /api/districts: 200", "a sign-in code was not sent: Refused[code=MessageRejected]")
                    .doesNotContain("quillon", edge.outbox.code(), "eyJ");
        }
    }
}
