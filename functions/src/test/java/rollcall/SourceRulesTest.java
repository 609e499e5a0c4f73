package rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRulesTest {
    @Test
    void theSourcesOfAllModulesKeepTheRules() throws IOException {
        List<JavaFileObject> sources = sources();
        assertThat(sources).hasSizeGreaterThan(80);
        assertThat(SourceRules.offences(sources)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongSources")
    void aRuleIsBrokenByASourceThatIsWrongOnPurpose(String offence, String text) throws IOException {
        assertThat(SourceRules.offences(List.of(new Source("Example.java", text))))
                .singleElement()
                .asString()
                .endsWith(offence);
    }

    @Test
    void aSourceAtTheLimitsIsRight() throws IOException {
        String handler = "/// Fine.\npublic class ExampleHandler {" + "\n".repeat(31) + "}";
        String method = "class Example { void example() {" + "\n".repeat(39) + "} }";
        assertThat(SourceRules.offences(List.of(
                new Source("ExampleHandler.java", handler),
                new Source("Example.java", method),
                new Source("Lines.java", "class Lines {\n" + "\n".repeat(248) + "}\n"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "class Example { int one = switch (word) { case \"one\" -> 1; default -> 2; }; }",
        "class Example { int ONE = 1; int one = switch (number) { case ONE -> 1; default -> 2; }; }"})
    void aSwitchOnTextOrNumbersHasADefault(String text) throws IOException {
        assertThat(SourceRules.offences(List.of(new Source("Example.java", text)))).isEmpty();
    }

    private static Stream<Arguments> wrongSources() {
        return Stream.of(
                Arguments.of("a variable has a type, not var", "class Example { { var one = 1; } }"),
                Arguments.of("a variable has a type, not var", "class Example { { for (var one : all()) {} } }"),
                Arguments.of("a switch names every case",
                        "class Example { { switch (one) { case ONE -> {} default -> {} } } }"),
                Arguments.of("a switch names every case", "class Example { { switch (one) { case ONE: default: } } }"),
                Arguments.of(
                        "a switch names every case",
                        "class Example { int one = switch (some) { case One o -> 1; case null, default -> 2; }; }"),
                Arguments.of("an import names one type", "import java.util.*; class Example {}"),
                Arguments.of("an import names one type", "import static java.util.Map.*; class Example {}"),
                Arguments.of("a public type is documented", "public class Example {}"),
                Arguments.of("a public type is documented", "public record Example() {}"),
                Arguments.of("documentation begins with ///", "/** Old. */\npublic class Example {}"),
                Arguments.of("the handler is too long", "class ExampleHandler {" + "\n".repeat(32) + "}"),
                Arguments.of("the method is too long", "class Example { void example() {" + "\n".repeat(40) + "} }"),
                Arguments.of("the file is too long", "class Example {\n" + "\n".repeat(249) + "}\n"));
    }

    private static List<JavaFileObject> sources() throws IOException {
        return MainSources.files().stream().<JavaFileObject>map(SourceRulesTest::source).toList();
    }

    private static Source source(Path file) {
        try {
            return new Source(MainSources.REPOSITORY.relativize(file).toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        private Source(String name, String text) {
            super(URI.create("source:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
