package rollcall.local.clever.generate;

import java.time.Instant;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.SimulatedDistrict;

/// Gives new records their ids, SIS numbers and mail host; all derive from the district's id counter, so none repeats.
final class Registrar {
    // The time part of ids from before the move to v3, which everybody but students keeps as legacy id.
    private static final String LEGACY_TIME = "5fa0c0ff";
    private static final int TIME_DIGITS = 8;
    private static final int NUMBER_DIGITS = 7;
    private static final int FIRST_NUMBER = 100_000;
    private static final int HEXADECIMAL = 16;

    private final SimulatedDistrict district;

    Registrar(SimulatedDistrict district) {
        this.district = district;
    }

    CleverId nextId() {
        return district.nextId();
    }

    CleverId nextLegacyId() {
        return new CleverId(LEGACY_TIME + nextId().value().substring(TIME_DIGITS));
    }

    int nextNumber() {
        String id = nextId().value();
        return FIRST_NUMBER + Integer.parseInt(id.substring(id.length() - NUMBER_DIGITS), HEXADECIMAL);
    }

    CleverId district() {
        return district.id();
    }

    Instant now() {
        return district.now();
    }

    String mailHost() {
        return "district" + district.id().value().substring(TIME_DIGITS, TIME_DIGITS + NUMBER_DIGITS) + ".example.org";
    }
}
