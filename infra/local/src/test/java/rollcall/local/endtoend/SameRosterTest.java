package rollcall.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.local.clever.evolve.Evolution;
import rollcall.local.clever.evolve.Rates;
import rollcall.local.clever.fault.ContentFaults;
import rollcall.local.clever.http.Dialect;

/// However Clever tells a district, the directory is the same.
class SameRosterTest {
    private static final int ROWS = 7;
    private static final List<String> LISTS = List.of("/users", "/sections", "/schools", "/districts");

    private static Town town;
    private static List<String> calm;

    @BeforeAll
    static void load() {
        town = Town.of(12, 2, 30);
        calm = town.freshExport();
    }

    @AfterEach
    void heal() {
        town.heal();
        town.clever.speak(Dialect.usual());
    }

    @AfterAll
    static void close() {
        town.close();
    }

    static Map<String, Dialect> dialects() {
        Dialect paged = Dialect.usual().withPageCap(ROWS);
        return Map.of(
                "small pages", paged,
                "links first", paged.withLinksFirst(),
                "no empty last page", paged.withoutEmptyLastPage(),
                "prev on the first page", paged.withPrevOnFirstPage(),
                "no gzip", paged.withoutGzip());
    }

    static List<Map.Entry<String, Dialect>> quirks() {
        return List.copyOf(dialects().entrySet());
    }

    @ParameterizedTest
    @MethodSource("quirks")
    void everyDialectTellsTheSameDistrict(Map.Entry<String, Dialect> quirk) {
        town.clever.speak(quirk.getValue());
        assertThat(town.freshExport()).containsExactlyElementsOf(calm);
    }

    /// But for the languages v3.0 has no word for.
    @Test
    void olderVersionTellsTheSameDistrict() {
        try (Site older = Site.of(town.clever, town.clock, "v3.0")) {
            assertThat(withoutLanguages(older.night().export())).containsExactlyElementsOf(withoutLanguages(calm));
        }
    }

    private static List<String> withoutLanguages(List<String> export) {
        return export.stream().map(line -> line.replaceFirst("\"language\":\"[^\"]*\"", "")).toList();
    }

    @Test
    void rowsThatComeTwiceAndFieldsNobodyKnowsChangeNothing() {
        ContentFaults content = town.clever.faults().content();
        LISTS.forEach(content::duplicateRows);
        content.addUnknownFields();
        content.spellDistrictAdminInOneWord();
        assertThat(town.freshExport()).containsExactlyElementsOf(calm);
    }

    @Test
    void editsDuringAReadingLeaveNoTornDistrict() {
        try (Town moving = Town.of(13, 2, 30); Site site = moving.site()) {
            moving.clever.speak(Dialect.usual().withPageCap(ROWS));
            moving.district.events().switchOn();
            site.night();
            Evolution evolution = moving.evolution(5);
            Rates rates = Rates.usual().withMoves(0.05).withContactEdits(0.1).withEnrollments(0.1);
            for (int request = 3; request < 30; request += 6) {
                moving.clever.faults().transport().beforeRequest(request, () -> evolution.night(rates));
                List<String> export = site.night().export();
                moving.heal();
                assertThat(ActiveDirectory.of(export))
                        .as("edited before request " + request)
                        .containsExactlyElementsOf(ActiveDirectory.of(moving.freshExport()));
            }
        }
    }

    @Test
    void editsDuringAReadingWithoutEventsAreSeenByTheTimeOfTheLastSync() {
        try (Town moving = Town.of(14, 2, 30); Site site = moving.site()) {
            site.night();
            Evolution evolution = moving.evolution(6);
            moving.clever.faults().transport().beforeRequest(6, () -> {
                moving.clock.advance(Duration.ofSeconds(1));
                evolution.night(Rates.usual().withMoves(0.1));
            });
            List<String> export = site.night().export();
            moving.heal();
            assertThat(ActiveDirectory.of(export)).containsExactlyElementsOf(ActiveDirectory.of(moving.freshExport()));
        }
    }
}
