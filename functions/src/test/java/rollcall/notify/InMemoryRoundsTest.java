package rollcall.notify;

class InMemoryRoundsTest extends RoundStoreContract {
    private final RoundStore store = new InMemoryRounds();

    @Override
    protected RoundStore store() {
        return store;
    }
}
