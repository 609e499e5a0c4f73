package rollcall.account;

import java.time.Clock;
import java.time.Duration;
import rollcall.account.AccessKey.Kind;

/// Requests that carry a key of the caller's, so that one which is sent again is carried out once.
public final class RepeatedRequests {
    private static final Duration KEPT = Duration.ofHours(24);

    /// As long as the slowest request may take; a worker that was killed can say nothing any more.
    private static final Duration AT_WORK = Duration.ofMinutes(1);

    private static final String UNFINISHED = "";
    private static final String SEPARATOR = "\n";
    private final AccessStore store;
    private final Clock clock;

    public RepeatedRequests(AccessStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// What is known of a request.
    public sealed interface Known {
        /// Nothing: the caller carries it out, and then says [#finished] or [#abandoned].
        record New() implements Known {}

        /// It was carried out, with this answer.
        record Answered(String answer) implements Known {}

        /// It is being carried out.
        record Running() implements Known {}

        /// The key was used for another request.
        record Different() implements Known {}
    }

    /// Announces a request.
    ///
    /// @param key unique for the caller and what is asked of us
    /// @param content digest of what the request says
    public Known begin(String key, String content) {
        if (store.create(key(key), content + SEPARATOR + UNFINISHED, clock.instant().plus(AT_WORK))) {
            return new Known.New();
        }
        return store.find(key(key)).map(value -> known(value, content)).orElseGet(Known.Running::new);
    }

    public void finished(String key, String content, String answer) {
        store.replace(key(key), content + SEPARATOR + UNFINISHED, content + SEPARATOR + answer,
                clock.instant().plus(KEPT));
    }

    /// It failed and may be tried again at once.
    public void abandoned(String key) {
        store.take(key(key));
    }

    private static Known known(String value, String content) {
        String[] parts = value.split(SEPARATOR, 2);
        if (!parts[0].equals(content)) {
            return new Known.Different();
        }
        return parts[1].equals(UNFINISHED) ? new Known.Running() : new Known.Answered(parts[1]);
    }

    private static AccessKey key(String key) {
        return AccessKey.of(Kind.ANSWER, key);
    }
}
