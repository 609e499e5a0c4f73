package rollcall.local.clever.http;

import java.util.Optional;
import rollcall.local.clever.district.CleverId;

/// Which part of a list is asked for.
record Paging(int limit, Cursor cursor) {
    static final int MAX_LIMIT = 10_000;
    private static final int DEFAULT_LIMIT = 100;

    sealed interface Cursor {}

    record Start() implements Cursor {}

    record After(CleverId id) implements Cursor {}

    record Before(CleverId id) implements Cursor {}

    record Last() implements Cursor {}

    static Paging of(Query query, int cap) {
        int limit = query.filled("limit").map(Paging::limit).orElse(DEFAULT_LIMIT);
        return new Paging(Math.min(limit, cap), cursor(query));
    }

    private static int limit(String text) {
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) == 0) {
            throw Refusal.badRequest("limit must be a positive integer");
        }
        int limit = Integer.parseInt(text);
        if (limit > MAX_LIMIT) {
            throw new Refusal(Reply.message(413, "limit must not exceed " + MAX_LIMIT));
        }
        return limit;
    }

    private static Cursor cursor(Query query) {
        Optional<String> after = query.filled("starting_after");
        Optional<String> before = query.filled("ending_before");
        if (after.isPresent() && before.isPresent()) {
            throw Refusal.badRequest("starting_after and ending_before exclude each other");
        }
        if (before.equals(Optional.of("last"))) {
            return new Last();
        }
        return after.<Cursor>map(text -> new After(id(text)))
                .or(() -> before.map(text -> new Before(id(text))))
                .orElseGet(Start::new);
    }

    static CleverId id(String text) {
        if (!CleverId.isId(text)) {
            throw Refusal.badRequest("malformed id");
        }
        return new CleverId(text);
    }
}
