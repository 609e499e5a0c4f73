package rollcall.local.aws;

/// One embedded AWS for all tests, because its start takes seconds. Tests keep out of each other's way by districts,
/// tables or queues of their own.
public final class Shared {
    public static final EmbeddedAws AWS = start();

    private Shared() {}

    private static EmbeddedAws start() {
        EmbeddedAws aws = EmbeddedAws.inMemory();
        Runtime.getRuntime().addShutdownHook(new Thread(aws::close));
        return aws;
    }
}
