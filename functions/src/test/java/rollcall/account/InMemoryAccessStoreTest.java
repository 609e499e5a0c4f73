package rollcall.account;

class InMemoryAccessStoreTest extends AccessStoreContract {
    private final AccessStore store = new InMemoryAccessStore(clock);

    @Override
    protected AccessStore store() {
        return store;
    }
}
