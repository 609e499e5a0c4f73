package rollcall.local.clever.console;

import rollcall.local.clever.access.Tokens;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.evolve.Evolution;
import rollcall.local.clever.evolve.NightlyChanges;
import rollcall.local.clever.evolve.Rates;

/// Does things to one district, and says what it did. One at a time.
public final class Console {
    private static final double THIRD = 1 / 3.0;
    private final SimulatedDistrict district;
    private final Tokens tokens;
    private final Backup backup;
    private final Guardians guardians;
    private long evolutions;

    /// What the district is like now is what [Deed#RESTORE] brings back.
    public Console(SimulatedDistrict district, Tokens tokens) {
        this.district = district;
        this.tokens = tokens;
        this.backup = Backup.of(district);
        this.guardians = new Guardians(district);
    }

    /// Does it.
    ///
    /// @return what was done, in a sentence
    public synchronized String carryOut(Deed deed) {
        return switch (deed) {
            case NIGHT -> told(evolution().night(Rates.usual()));
            case REMOVE_THIRD -> "%d students were removed.".formatted(evolution().removeStudents(THIRD));
            case EMERGENCY -> "%d students got an emergency contact.".formatted(guardians.addEmergencyContacts());
            case SIX_GUARDIANS -> guardians.giveSix();
            case UNSHARE -> backup.unshareOne();
            case RENAME -> Sections.renameOne(district);
            case REKEY -> "%d students have another ID.".formatted(new Rekeying(district).carryOut());
            case BREAK -> broken();
            case REVOKE -> revoked();
            case MEND -> mended();
            case RESTORE -> backup.restore();
        };
    }

    private Evolution evolution() {
        evolutions++;
        return new Evolution(district, district.now().getEpochSecond() + evolutions);
    }

    private static String told(NightlyChanges changes) {
        return "%d students joined, %d left, %d moved, %d have another name; %d changed a section, %d contacts another phone number."
                .formatted(changes.joined(), changes.left(), changes.moved(), changes.renamed(), changes.enrollments(),
                        changes.contactEdits());
    }

    private String broken() {
        tokens.delist(district.id());
        return "The district is not in the list of tokens any more.";
    }

    private String revoked() {
        if (!tokens.isListed(district.id())) {
            return "Nothing was done: there is no token to revoke. Mend the connection first.";
        }
        tokens.revoke(district.id());
        return "The token is refused from now on.";
    }

    private String mended() {
        tokens.authorise(district.id());
        return "The district is in the list with a new token.";
    }
}
