package rollcall.local.clever.district;

import java.time.Instant;

/// A school. `sisId` is also its school number.
public record School(CleverId id, CleverId district, String name, String sisId, SchoolProfile profile, Stamp stamp)
        implements Entity {
    @Override
    public String collection() {
        return "schools";
    }

    @Override
    public School touched(Instant now) {
        return new School(id, district, name, sisId, profile, stamp.touched(now));
    }

    public School withName(String newName) {
        return new School(id, district, newName, sisId, profile, stamp);
    }

    /// What a school says besides its name; grades in Clever's words (`Kindergarten`, `1` … `12`).
    public record SchoolProfile(
            Text lowGrade,
            Text highGrade,
            Text phone,
            Text principalName,
            Text principalEmail,
            Location location,
            Extension extension) {}
}
