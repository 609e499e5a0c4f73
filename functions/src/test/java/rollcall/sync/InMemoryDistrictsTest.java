package rollcall.sync;

class InMemoryDistrictsTest extends DistrictStoreContract {
    private final DistrictStore store = new InMemoryDistricts();

    @Override
    protected DistrictStore store() {
        return store;
    }
}
