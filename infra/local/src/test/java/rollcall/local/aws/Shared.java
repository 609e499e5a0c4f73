package rollcall.local.aws;

/// One embedded AWS for all tests of this package, because its start takes seconds. Tests keep out of each other's way
/// by districts of their own.
final class Shared {
    static final EmbeddedAws AWS = start();

    private Shared() {}

    private static EmbeddedAws start() {
        EmbeddedAws aws = EmbeddedAws.inMemory();
        Runtime.getRuntime().addShutdownHook(new Thread(aws::close));
        return aws;
    }
}
