package rollcall.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {
    private static final String LISTING = "lincoln /api/people";
    private final Cursors cursors = new Cursors(new TestSite().keys);

    @Test
    void aCursorLeadsBackToItsPosition() {
        String cursor = cursors.write(LISTING, "Quillon/ü/17");
        assertThat(cursors.read(LISTING, request(cursor))).contains("Quillon/ü/17");
        assertThat(cursor).doesNotContain("Quillon").matches("[A-Za-z0-9_.-]+");
    }

    @Test
    void withoutACursorAListingBeginsAtItsBeginning() {
        assertThat(cursors.read(LISTING, TestSite.get("/api/people"))).isEmpty();
        assertThat(cursors.read(LISTING, request(""))).isEmpty();
    }

    @Test
    void theCursorOfAnotherDistrictsListingIsRefused() {
        String cursor = cursors.write("monroe /api/people", "17");
        assertThatThrownBy(() -> cursors.read(LISTING, request(cursor))).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.b", "a.b.c", ".", "MTc", "MTc."})
    void whatIsNoCursorOfOursIsRefused(String cursor) {
        assertThatThrownBy(() -> cursors.read(LISTING, request(cursor)))
                .isInstanceOfSatisfying(ProblemException.class,
                        problem -> assertThat(problem.problem().status()).isEqualTo(400));
    }

    private static Request request(String cursor) {
        return new Request("GET", "/api/people", Map.of("cursor", cursor), Map.of(), Map.of(), "", "192.0.2.1");
    }
}
