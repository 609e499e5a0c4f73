package rollcall.notify;

class InMemoryOfficeStoreTest extends OfficeStoreContract {
    private final OfficeStore store = new InMemoryOfficeStore();

    @Override
    protected OfficeStore store() {
        return store;
    }
}
