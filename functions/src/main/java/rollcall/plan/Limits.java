package rollcall.plan;

import java.math.BigDecimal;

/// How much of one kind may change in one night before the plan waits for a person's yes.
///
/// @param removals the fraction of what is there that may go, 0 to 1; more holds
/// @param updates the fraction of what is there that may change, 0 to 1; more holds
/// @param floor so many are needed before a fraction counts at all
public record Limits(double removals, double updates, int floor) {
    /// More than 10 % removed or 75 % updated, as Clever's own guard for partners has it; fewer than 10 never hold.
    public static final Limits STANDARD = new Limits(0.10, 0.75, 10);

    public Limits {
        if (!isFraction(removals) || !isFraction(updates) || floor < 1) {
            throw new IllegalArgumentException("removals and updates are fractions from 0 to 1, floor at least 1");
        }
    }

    boolean tooManyRemoved(int removed, int current) {
        return tooMany(removed, current, removals);
    }

    boolean tooManyUpdated(int updated, int current) {
        return tooMany(updated, current, updates);
    }

    /// In decimal: as binary fractions, 29 of 100 are more than 0.29.
    private boolean tooMany(int count, int current, double limit) {
        BigDecimal most = BigDecimal.valueOf(limit).multiply(BigDecimal.valueOf(current));
        return count >= floor && BigDecimal.valueOf(count).compareTo(most) > 0;
    }

    private static boolean isFraction(double value) {
        return value >= 0 && value <= 1;
    }
}
