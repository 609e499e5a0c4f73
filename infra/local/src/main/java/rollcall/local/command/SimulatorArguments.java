package rollcall.local.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rollcall.local.CleverChoice;
import rollcall.local.clever.fault.Faults;
import rollcall.local.clever.http.Dialect;

/// What the made-up district is like, and the simulated Clever that has it.
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

    @Option(names = "--fault", paramLabel = "WHAT", completionCandidates = FaultForm.Texts.class, description = "What goes wrong at the simulated Clever; as often as there are faults."
            + " PATH is such as /users, or * for all. ${COMPLETION-CANDIDATES}.")
    private List<String> faults = List.of();

    @Option(names = "--dialect", paramLabel = "HOW", completionCandidates = DialectForm.Texts.class, description = "How the simulated Clever speaks; as often as it differs from the usual."
            + " ${COMPLETION-CANDIDATES}.")
    private List<String> dialects = List.of();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    boolean given() {
        return Stream.of(schools, students, seed).anyMatch(Optional::isPresent)
                || !faults.isEmpty() || !dialects.isEmpty();
    }

    CleverChoice.Simulated choice() {
        Dialect dialect = dialect();
        List<Consumer<Faults>> wrongs = read("--fault", faults, FaultForm::read, new FaultForm.Texts());
        try {
            return new CleverChoice.Simulated(
                    schools.orElse(SCHOOLS), students.orElse(STUDENTS), seed.orElse(SEED), simulator -> {
                        simulator.speak(dialect);
                        wrongs.forEach(wrong -> wrong.accept(simulator.faults()));
                    });
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "A district has at least one school and one student", e);
        }
    }

    private Dialect dialect() {
        Dialect dialect = Dialect.usual();
        for (UnaryOperator<Dialect> change : read(
                "--dialect", dialects, DialectForm::read, new DialectForm.Texts())) {
            dialect = change.apply(dialect);
        }
        return dialect;
    }

    private <T> List<T> read(
            String option, List<String> texts, Function<String, Optional<T>> reader, Iterable<String> forms) {
        return texts.stream()
                .map(text -> reader.apply(text)
                        .orElseThrow(() -> new ParameterException(spec.commandLine(),
                                option + " has no '" + text + "'; there is " + String.join(", ", forms))))
                .toList();
    }
}
