package rollcall.plan;

/// Why a plan waits for a person's yes.
public sealed interface HoldReason {

    /// The reason in one sentence, with its numbers.
    String sentence();

    /// So many of one kind came back under other ids at once. Clearing gives them their former accounts.
    record IdsChanged(EntityKind kind, int count, int current) implements HoldReason {
        @Override
        public String sentence() {
            return "the source IDs of %d of %d %s changed: they are recognised and would keep their accounts"
                    .formatted(count, current, kind.plural());
        }
    }

    /// A plan was taken back, and what the roster says now would do the like again.
    record AfterUndo(long plan) implements HoldReason {
        @Override
        public String sentence() {
            return "Plan %d was taken back; these changes may bring back what it did".formatted(plan);
        }
    }

    /// More of one kind would go than the limit allows. `limit` is a fraction of what is there now.
    record LargeRemoval(EntityKind kind, int removed, int current, double limit) implements HoldReason {
        @Override
        public String sentence() {
            return "%d of %d %s would be removed (%.1f %%, the limit is %.1f %%)"
                    .formatted(removed, current, kind.plural(), 100.0 * removed / current, 100 * limit);
        }
    }
}
