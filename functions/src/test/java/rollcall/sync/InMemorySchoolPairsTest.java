package rollcall.sync;

class InMemorySchoolPairsTest extends SchoolPairsContract {
    private final SchoolPairs store = new InMemorySchoolPairs();

    @Override
    protected SchoolPairs store() {
        return store;
    }
}
