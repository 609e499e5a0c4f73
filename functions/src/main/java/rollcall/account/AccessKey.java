package rollcall.account;

/// What something in the [AccessStore] is filed under: its kind and the digest of a token, so that a key tells neither
/// an address nor a secret.
public record AccessKey(Kind kind, String digest) {

    /// What is remembered, each kind apart from the others.
    public enum Kind {
        /// A sign-in code.
        CODE,
        /// How often a sign-in code was tried.
        TRIES,
        /// How often something was done in a stretch of time.
        LIMIT,
        /// An OAuth round trip under way.
        STATE,
        /// A POST and its answer.
        ANSWER,
        /// A session that was ended.
        ENDED
    }

    public static AccessKey of(Kind kind, String token) {
        return new AccessKey(kind, Digests.sha256(token));
    }

    @Override
    public String toString() {
        return kind + "#" + digest;
    }
}
