package rollcall.clever.wire;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import rollcall.roster.Identifiers;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;

/// The ids and words met during one pull, each as one object however often it is named.
///
/// A student is named by the student list, by eight sections or so and by each guardian; without this the ids of a
/// district would outweigh its records.
public final class Ids {
    private final Map<String, PersonId> people = new ConcurrentHashMap<>();
    private final Map<String, SchoolId> schools = new ConcurrentHashMap<>();
    private final Map<String, String> words = new ConcurrentHashMap<>();

    Optional<PersonId> person(String text) {
        return one(people, text, PersonId::new);
    }

    Optional<SchoolId> school(String text) {
        return one(schools, text, SchoolId::new);
    }

    /// A word that many records share, such as a term or a kind of relationship.
    String word(String text) {
        return words.computeIfAbsent(text, same -> same);
    }

    /// The identifier `text` is, if it is a legal one.
    static <I> Optional<I> legal(String text, Function<String, I> create) {
        return Identifiers.isLegal(text) ? Optional.of(create.apply(text)) : Optional.empty();
    }

    private static <I> Optional<I> one(Map<String, I> known, String text, Function<String, I> create) {
        I id = known.get(text);
        if (id != null) {
            return Optional.of(id);
        }
        return legal(text, legal -> known.computeIfAbsent(legal, create));
    }
}
