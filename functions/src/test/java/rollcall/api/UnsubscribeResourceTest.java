package rollcall.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.notify.Suppression;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;

class UnsubscribeResourceTest {
    private static final ContactPoint POINT = ContactPoint.of(TestSite.ADA);
    private final TestSite site = new TestSite();
    private final URI link = site.unsubscribing.of(TestSite.LINCOLN, POINT);
    private final String token = link.getQuery().substring("token=".length());

    @Test
    void theButtonOfOurPageStopsTheMails() {
        Response response = site.answer(post(token, Map.of("sec-fetch-site", "same-origin"), ""));
        assertThat(response.status()).isEqualTo(204);
        assertThat(suppressed(TestSite.LINCOLN)).containsExactly(Map.entry(POINT, Suppression.UNSUBSCRIBED));
        assertThat(suppressed(new DistrictId("oak"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void theFormOfAMailProgramOnAnotherSiteStopsThemToo(String type) {
        Map<String, String> headers = Map.of("content-type", type, "origin", "https://mail.example", "sec-fetch-site",
                "cross-site");
        for (int time = 0; time < 2; time++) {
            assertThat(site.answer(post(token, headers, "List-Unsubscribe=One-Click")).status()).isEqualTo(204);
        }
        assertThat(suppressed(TestSite.LINCOLN)).containsKey(POINT);
    }

    @Test
    void toFollowTheLinkAloneStopsNothing() {
        Response page = site.answer(
                new Request("GET", link.getPath(), Map.of("token", token), Map.of(), Map.of(), "", "192.0.2.1"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers()).containsEntry("Content-Type", "text/html; charset=utf-8");
        assertThat(suppressed(TestSite.LINCOLN)).isEmpty();
    }

    @Test
    void aTokenThatIsNotOursIsRefusedInTheSameWordsWhateverIsWrongWithIt() {
        String other = ContactPoint.of(TestSite.BOB).key() + token.substring(token.indexOf('.'));
        for (String wrong : List.of(other, token + "x", token.substring(1), "", ".", "..", "a.b.c",
                token.replace(".", ""),
                token.substring(0, token.lastIndexOf('.')) + ".oak")) {
            Response response = site.answer(post(wrong, Map.of(), ""));
            assertThat(response.status()).as(wrong).isEqualTo(400);
            assertThat(response.body()).contains("This link is not complete.").doesNotContain("lincoln");
        }
        assertThat(suppressed(TestSite.LINCOLN)).isEmpty();
    }

    @Test
    void theSessionOfTheBrowserIsNotLookedAt() {
        Request own = site.from(site.session(TestSite.ADA), "POST", "/unsubscribe", "");
        site.clock.set(site.clock.instant().plusSeconds(120));
        Response response = site.answer(new Request("POST", own.path(), Map.of("token", token), own.headers(),
                own.cookies(), "", own.client()));
        assertThat(response.status()).isEqualTo(204);
        assertThat(response.cookies()).isEmpty();
    }

    @Test
    void theLinkTellsNobodyWhoseItIs() {
        assertThat(link.toString()).startsWith("https://rollcall.example/unsubscribe?token=" + POINT.key())
                .endsWith(".lincoln")
                .doesNotContain("ada");
    }

    private Map<ContactPoint, Suppression> suppressed(DistrictId district) {
        return site.suppressions.find(district, List.of(POINT));
    }

    private static Request post(String token, Map<String, String> headers, String body) {
        Map<String, String> query = new HashMap<>();
        Optional.of(token).filter(text -> !text.isEmpty()).ifPresent(text -> query.put("token", text));
        return new Request("POST", "/unsubscribe", query, headers, Map.of(), body, "192.0.2.1");
    }
}
