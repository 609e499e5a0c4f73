package rollcall.notify;

class InMemoryNoticesTest extends NoticeStoreContract {
    private final NoticeStore store = new InMemoryNotices();

    @Override
    protected NoticeStore store() {
        return store;
    }
}
