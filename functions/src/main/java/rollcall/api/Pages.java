package rollcall.api;

import java.util.List;
import java.util.Optional;

/// Pages through lists that are at hand as a whole: a cursor tells how many rows came before.
final class Pages {
    private static final int STANDARD = 100;
    private static final int LARGEST = 1000;
    private final Cursors cursors;

    Pages(Cursors cursors) {
        this.cursors = cursors;
    }

    /// The rows the request asks for by its parameters `cursor` and `limit`.
    ///
    /// @param listing what is listed and for whom; if it is another, older cursors are refused
    /// @throws ProblemException 400 if a parameter is wrong
    <T> Page<T> of(Request request, String listing, List<T> rows) {
        int from = cursors.read(listing, request).map(Integer::parseInt).orElse(0);
        int to = Math.min(rows.size(), from + limit(request));
        Optional<String> next = to < rows.size()
                ? Optional.of(cursors.write(listing, Integer.toString(to)))
                : Optional.empty();
        return new Page<>(rows.subList(Math.min(from, to), to), next);
    }

    /// How many rows the request asks for.
    ///
    /// @throws ProblemException 400 if it is not a number from 1 to 1000
    static int limit(Request request) {
        return request.parameter("limit").map(Pages::limit).orElse(STANDARD);
    }

    private static int limit(String text) {
        int limit = Parameters.number(text).filter(number -> number <= LARGEST).map(Long::intValue).orElse(0);
        if (limit < 1) {
            throw new ProblemException(Problem.badRequest("limit is a number from 1 to " + LARGEST + "."));
        }
        return limit;
    }
}
