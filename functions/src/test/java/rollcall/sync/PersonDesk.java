package rollcall.sync;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rollcall.report.PersonTrace;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;

/// Where single people are explained and synced, besides the nights.
record PersonDesk(Night night) {

    PersonTrace trace(String id) {
        return explain().explain(Springfield.ID, new PersonId(id)).orElseThrow();
    }

    PersonOutcome sync(String id) {
        return sync().sync(Springfield.ID, new PersonId(id), Night.BOSS, Optional.empty());
    }

    /// As the administrator of one school.
    PersonOutcome syncAt(String school, String id) {
        return sync().sync(Springfield.ID, new PersonId(id), Night.BOSS,
                Optional.of(new TreeSet<>(Set.of(new SchoolId(school)))));
    }

    ExplainPerson explain() {
        return new ExplainPerson(night.source, night.districts, night.schools, archive(), night.directory, night.clock);
    }

    SyncPerson sync() {
        return new SyncPerson(night.source, night.districts, night.schools, archive(), night.directory, night.tasks,
                night.trail, night.clock);
    }

    private SchoolArchive archive() {
        return new SchoolArchive(night.blobs, night.clock);
    }
}
