package rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern QUOTED_TYPE = Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)*)`");

    @Test
    void everyTypeTheReadmeNamesExists() throws IOException {
        assertThat(typesIn(Files.readString(MainSources.REPOSITORY.resolve("README.md"))))
                .hasSizeGreaterThanOrEqualTo(3)
                .isSubsetOf(mainTypes());
    }

    @Test
    void onlyTypesInBackticksCount() {
        assertThat(typesIn("`Planner` and `mvn verify` of `infra/cdk`, Directory, `README.md`, `HoldPolicy`"))
                .containsExactly("Planner", "HoldPolicy");
    }

    private static List<String> typesIn(String text) {
        return QUOTED_TYPE.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static List<String> mainTypes() throws IOException {
        return MainSources.files()
                .stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
    }
}
