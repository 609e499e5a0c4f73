package rollcall.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import rollcall.plan.FindingCode;
import rollcall.roster.Identifiers;
import rollcall.roster.SchoolId;

/// What stands in queries and bodies, read strictly: what is not understood is refused, never passed over.
final class Parameters {
    private static final int LONGEST_NUMBER = 18;

    private Parameters() {}

    /// A whole number from 0, if `text` is one.
    static Optional<Long> number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(each -> each >= '0' && each <= '9');
        return digits ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    /// The plan whose number is `text`.
    ///
    /// @throws ProblemException 404 if it cannot be one
    static long plan(String text) {
        return number(text).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    /// The constant called so.
    ///
    /// @throws ProblemException 400, with the names there are, if there is none
    static <E extends Enum<E>> E constant(String parameter, String text, List<E> all) {
        return all.stream()
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.badRequest(
                        parameter + " is one of " + all.stream().map(Enum::name).collect(Collectors.joining(", "))
                                + ".")));
    }

    /// The kind of finding in the parameter `code`, if there is one.
    ///
    /// @throws ProblemException 400 if it is none
    static Optional<FindingCode> code(Request request) {
        return request.parameter("code")
                .map(text -> Arrays.stream(FindingCode.values())
                        .filter(code -> code.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(Problem.badRequest("There is no such code."))));
    }

    /// What the parameter says, if it is there.
    ///
    /// @throws ProblemException 400 if it is neither `true` nor `false`
    static Optional<Boolean> yesOrNo(Request request, String name) {
        return request.parameter(name).map(text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new ProblemException(Problem.badRequest(name + " is true or false."));
        });
    }

    /// What is searched for, as [#contains] takes it; empty if for nothing.
    static String search(Request request) {
        return request.parameter("search").orElse("").strip().toLowerCase(Locale.ROOT);
    }

    static boolean contains(String text, String search) {
        return text.toLowerCase(Locale.ROOT).contains(search);
    }

    /// A school named in a body.
    ///
    /// @throws ProblemException 400 if it cannot be one
    static SchoolId school(String id) {
        return Optional.of(id)
                .filter(Identifiers::isLegal)
                .map(SchoolId::new)
                .orElseThrow(() -> new ProblemException(Problem.badRequest("A school is named by its id.")));
    }
}
