package rollcall.plan;

import java.util.Optional;

/// Why a plan waits for a person's yes.
public sealed interface HoldReason {

    /// The reason in one word, for machines.
    String code();

    /// The reason in one sentence, with its numbers.
    String sentence();

    /// What it is about, if it is about one kind.
    default Optional<EntityKind> kind() {
        return switch (this) {
            case LargeRemoval reason -> Optional.of(reason.of());
            case LargeUpdate reason -> Optional.of(reason.of());
            case EmptyRoster reason -> Optional.of(reason.of());
            case IdsChanged reason -> Optional.of(reason.of());
            case EmergencyContacts _,TooManyGuardians _ -> Optional.of(EntityKind.GUARDIAN);
            case AfterUndo _,Paused _ -> Optional.empty();
        };
    }

    /// True if a person's yes lets the plan go on; a pause has to end instead.
    default boolean clearable() {
        return switch (this) {
            case LargeRemoval _,LargeUpdate _,EmptyRoster _,EmergencyContacts _,TooManyGuardians _,IdsChanged _,AfterUndo _ ->
                true;
            case Paused _ -> false;
        };
    }

    /// True if nothing of the plan is safe; otherwise a part of it may go on.
    default boolean concernsAll() {
        return switch (this) {
            case LargeRemoval _,LargeUpdate _,EmptyRoster _,EmergencyContacts _,TooManyGuardians _ -> false;
            case IdsChanged _,AfterUndo _,Paused _ -> true;
        };
    }

    /// So many of one kind came back under other ids at once. Clearing gives them their former accounts.
    record IdsChanged(EntityKind of, int count, int current) implements HoldReason {
        @Override
        public String code() {
            return "IDS_CHANGED";
        }

        @Override
        public String sentence() {
            return "the source IDs of %d of %d %s changed: they are recognised and would keep their accounts"
                    .formatted(count, current, of.spoken());
        }
    }

    /// More of one kind would go than the limit allows. `limit` is a fraction of what is there now.
    record LargeRemoval(EntityKind of, int removed, int current, double limit) implements HoldReason {
        @Override
        public String code() {
            return "LARGE_REMOVAL";
        }

        @Override
        public String sentence() {
            return "%d of %d %s would be removed (%.1f %%, the limit is %.1f %%)"
                    .formatted(removed, current, of.spoken(), percent(removed, current), 100 * limit);
        }
    }

    /// More of one kind would change than the limit allows. `limit` is a fraction of what is there now.
    record LargeUpdate(EntityKind of, int updated, int current, double limit) implements HoldReason {
        @Override
        public String code() {
            return "LARGE_UPDATE";
        }

        @Override
        public String sentence() {
            return "%d of %d %s would change at once (%.1f %%, the limit is %.1f %%)"
                    .formatted(updated, current, of.spoken(), percent(updated, current), 100 * limit);
        }
    }

    /// A connected school would have nobody, or no class, any more. `current` is how many it has now.
    record EmptyRoster(EntityKind of, int current) implements HoldReason {
        @Override
        public String code() {
            return "EMPTY_ROSTER";
        }

        @Override
        public String sentence() {
            return "no %s would be left: all %d of %d would go (100.0 %%, some have to stay)"
                    .formatted(of.spoken(), current, current);
        }
    }

    /// Contacts of the type Emergency or Secondary would be added. `current` is how many guardians there would be.
    record EmergencyContacts(int added, int current) implements HoldReason {
        @Override
        public String code() {
            return "EMERGENCY_CONTACTS";
        }

        @Override
        public String sentence() {
            return "%d of %d parents are emergency or secondary contacts who were not shared before (%.1f %%, the limit is none)"
                    .formatted(added, current, percent(added, current));
        }
    }

    /// Students would get more guardians than `limit`.
    ///
    /// @param students how many they are
    /// @param current how many students get any guardian
    /// @param most how many guardians one of them would have
    record TooManyGuardians(int students, int current, int most, int limit) implements HoldReason {
        @Override
        public String code() {
            return "TOO_MANY_GUARDIANS";
        }

        @Override
        public String sentence() {
            return "%d of %d students who get a parent would have up to %d (%.1f %%, the limit is %d parents each)"
                    .formatted(students, current, most, percent(students, current), limit);
        }
    }

    /// A plan was taken back, and what the roster says now would do the like again.
    record AfterUndo(long plan) implements HoldReason {
        @Override
        public String code() {
            return "AFTER_UNDO";
        }

        @Override
        public String sentence() {
            return "Plan %d was taken back; the first changes after it wait until somebody has looked at them"
                    .formatted(plan);
        }
    }

    /// The school is paused; the plan is made anew once the pause is over.
    record Paused() implements HoldReason {
        @Override
        public String code() {
            return "PAUSED";
        }

        @Override
        public String sentence() {
            return "The sync of this school is paused";
        }
    }

    private static double percent(int count, int current) {
        return 100.0 * count / Math.max(1, current);
    }
}
