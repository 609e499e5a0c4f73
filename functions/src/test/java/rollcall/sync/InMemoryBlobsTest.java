package rollcall.sync;

class InMemoryBlobsTest extends BlobStoreContract {
    private final BlobStore store = new InMemoryBlobs(clock);

    @Override
    protected BlobStore store() {
        return store;
    }
}
