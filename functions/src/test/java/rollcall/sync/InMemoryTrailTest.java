package rollcall.sync;

class InMemoryTrailTest extends AuditTrailContract {
    private final AuditTrail trail = new InMemoryTrail(clock);

    @Override
    protected AuditTrail trail() {
        return trail;
    }
}
