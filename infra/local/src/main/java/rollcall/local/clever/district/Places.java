package rollcall.local.clever.district;

import java.util.List;

/// The primary school and all schools, the primary one among them.
public record Places(CleverId primary, List<CleverId> all) {
    public Places {
        all = List.copyOf(all);
        if (!all.contains(primary)) {
            throw new IllegalArgumentException("the primary school is not among the schools");
        }
    }

    public static Places only(CleverId school) {
        return new Places(school, List.of(school));
    }
}
