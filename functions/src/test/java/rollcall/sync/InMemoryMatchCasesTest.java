package rollcall.sync;

class InMemoryMatchCasesTest extends MatchCasesContract {
    private final MatchCases cases = new InMemoryMatchCases(clock);

    @Override
    protected MatchCases cases() {
        return cases;
    }
}
