package rollcall.notify;

class InMemorySuppressionsTest extends SuppressionsContract {
    private final Suppressions suppressions = new InMemorySuppressions();

    @Override
    protected Suppressions suppressions() {
        return suppressions;
    }
}
