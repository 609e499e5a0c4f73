package rollcall.local.command;

import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rollcall.local.CleverChoice;

/// What the made-up district is like.
final class SimulatorArguments {
    private static final int SCHOOLS = 4;
    private static final int STUDENTS = 1000;
    private static final long SEED = 1;

    @Option(names = "--schools", paramLabel = "N", description = "Schools of the made-up district. Default: 4.")
    private Optional<Integer> schools = Optional.empty();

    @Option(names = "--students", paramLabel = "N", description = "Students of the made-up district. Default: 1000.")
    private Optional<Integer> students = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "The same seed makes the same district. Default: 1.")
    private Optional<Long> seed = Optional.empty();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    boolean given() {
        return Stream.of(schools, students, seed).anyMatch(Optional::isPresent);
    }

    CleverChoice.Simulated choice() {
        try {
            return new CleverChoice.Simulated(
                    schools.orElse(SCHOOLS), students.orElse(STUDENTS), seed.orElse(SEED));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "A district has at least one school and one student", e);
        }
    }
}
