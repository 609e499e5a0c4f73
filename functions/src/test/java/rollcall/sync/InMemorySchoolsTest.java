package rollcall.sync;

class InMemorySchoolsTest extends SchoolStoreContract {
    private final SchoolStore store = new InMemorySchools();

    @Override
    protected SchoolStore store() {
        return store;
    }
}
