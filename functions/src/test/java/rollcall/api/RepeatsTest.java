package rollcall.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.account.Session;

class RepeatsTest {
    private final TestSite site = new TestSite();
    private final Session ada = site.session(TestSite.ADA);

    @Test
    void aRepetitionGetsTheFirstAnswerAndIsNotCarriedOut() {
        Response first = site.answer(post("elm", "hello"));
        assertThat(first.status()).isEqualTo(202);
        assertThat(first.body()).isEqualTo("\"elm hello 1\"");
        assertThat(site.answer(post("elm", "hello"))).isEqualTo(first);
        assertThat(site.posts).hasValue(1);
    }

    @Test
    void theSameKeyForAnotherBodyIsRefused() {
        site.answer(post("elm", "hello"));
        assertThat(site.answer(post("elm", "goodbye")).status()).isEqualTo(422);
        assertThat(site.posts).hasValue(1);
    }

    @Test
    void theSameKeyForAnotherPathOrByAnotherPersonIsAnotherRequest() {
        site.answer(post("elm", "hello"));
        assertThat(site.answer(post("oak", "hello")).body()).isEqualTo("\"oak hello 2\"");
        Session bob = site.session(TestSite.BOB);
        assertThat(site.answer(site.from(bob, "POST", "/api/schools/elm", body("hello"))).body())
                .isEqualTo("\"elm hello 3\"");
    }

    @Test
    void anotherKeyIsAnotherRequest() {
        site.answer(post("elm", "hello"));
        assertThat(site.answer(TestSite.with(post("elm", "hello"), "idempotency-key", "other")).body())
                .isEqualTo("\"elm hello 2\"");
    }

    @Test
    void whatFailedCanBeTriedAgain() {
        assertThat(site.answer(post("elm", "fail")).status()).isEqualTo(500);
        assertThat(site.answer(post("elm", "hello")).status()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12345678901234567890123456789012345678901234567890123456789012345678901234567890"
            + "1234567890123456789012345678901234567890123456789"})
    void aPostNeedsAKey(String key) {
        Response response = site.answer(TestSite.with(post("elm", "hello"), "idempotency-key", key));
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.body()).contains("Idempotency-Key");
    }

    private Request post(String school, String say) {
        return site.from(ada, "POST", "/api/schools/" + school, body(say));
    }

    private static String body(String say) {
        return "{\"say\":\"" + say + "\"}";
    }
}
