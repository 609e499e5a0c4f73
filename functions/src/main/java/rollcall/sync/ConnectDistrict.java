package rollcall.sync;

import java.util.Optional;
import rollcall.roster.District;
import rollcall.roster.DistrictId;
import rollcall.roster.RosterSource;

/// Connects a district: its administrator lets us read it, chooses schools (see [ChooseSchools]) and starts the sync.
public final class ConnectDistrict {
    private final RosterSource source;
    private final DistrictStore districts;
    private final DistrictEdits edits;
    private final RunNow runNow;

    public ConnectDistrict(RosterSource source, DistrictStore districts, RunNow runNow) {
        this.source = source;
        this.districts = districts;
        this.edits = new DistrictEdits(districts);
        this.runNow = runNow;
    }

    /// The district lets us read it, now or again. One that is new is not connected before [#start]; one that did not is
    /// read at once.
    ///
    /// @throws rollcall.roster.SourceException if the source did not answer
    public void allowed(DistrictId district) {
        District found = source.district(district);
        Optional<DistrictState> known = districts.find(district);
        if (known.isEmpty()) {
            // Whoever was faster has stored the same.
            districts.save(DistrictState.awaitingStart(found));
        } else if (lost(known.get()) && edits.edit(district, ConnectDistrict::again)) {
            runNow.queue(district);
        }
    }

    /// Connects the district if it is not, and has it read at once.
    public StartOutcome start(DistrictId district) {
        Optional<DistrictState> found = districts.find(district);
        if (found.isEmpty()) {
            return new StartOutcome.NotAllowed();
        }
        if (!found.get().selection().any()) {
            return new StartOutcome.NoSchools();
        }
        if (!edits.edit(district, state -> state.reconnected().unread())) {
            return new StartOutcome.Contended();
        }
        return new StartOutcome.Started(runNow.queue(district));
    }

    private static DistrictState again(DistrictState state) {
        return lost(state) ? state.reconnected().unread() : state;
    }

    private static boolean lost(DistrictState state) {
        return !state.inTouch() && !state.awaitsStart();
    }
}
