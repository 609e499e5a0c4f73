package rollcall.sync;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import rollcall.directory.PlatformSchools;
import rollcall.roster.DistrictId;
import rollcall.roster.RosterSource;
import rollcall.roster.SchoolId;

/// Which of a district's schools are rostered, and which of the platform's schools each is. May be chosen anew at any
/// time; the next run reads the whole district then.
public final class ChooseSchools {
    private static final Parallel WRITES = new Parallel(16);
    private final RosterSource source;
    private final DistrictStore districts;
    private final DistrictEdits edits;
    private final PlatformSchools platform;
    private final SchoolPairs pairs;

    public ChooseSchools(RosterSource source, DistrictStore districts, PlatformSchools platform, SchoolPairs pairs) {
        this.source = source;
        this.districts = districts;
        this.edits = new DistrictEdits(districts);
        this.platform = platform;
        this.pairs = pairs;
    }

    /// The schools of both sides; empty if the district does not let us read it yet.
    ///
    /// @throws rollcall.roster.SourceException if the source did not answer
    public Optional<SchoolChoices> choices(DistrictId district) {
        return districts.find(district)
                .map(DistrictState::selection)
                .map(selection -> SchoolChoices.of(source.schools(district), platform.all(district),
                        pairs.find(district), selection));
    }

    /// Saves what was decided, in place of what was. Schools that `decided` passes over are not rostered; what was
    /// settled about schools that are not shared just now stays.
    ///
    /// @throws rollcall.roster.SourceException if the source did not answer
    public SchoolsOutcome save(DistrictId district, List<SchoolChoice> decided) {
        Optional<DistrictState> state = districts.find(district);
        if (state.isEmpty()) {
            return new SchoolsOutcome.NotAllowed();
        }
        Decision decision = new Decision(source.schools(district), platform.all(district), decided);
        return decision.refusal()
                .<SchoolsOutcome>map(SchoolsOutcome.Refused::new)
                .orElseGet(() -> save(district, decision));
    }

    /// The schools first, then the pairs, then the choice that the sync goes by: whoever dies between saves again.
    private SchoolsOutcome save(DistrictId district, Decision decision) {
        WRITES.map(decision.added(), school -> {
            platform.put(district, school);
            return school.id();
        });
        pairs.save(district, Stream.concat(
                decision.pairs().stream(),
                pairs.find(district).stream().filter(pair -> absent(decision, pair.school()))).toList());
        boolean saved = edits.edit(district, state -> state.with(chosen(state.selection(), decision)).unread());
        return saved
                ? new SchoolsOutcome.Saved(decision.selected().size(), decision.added().size())
                : new SchoolsOutcome.Contended();
    }

    private static Selection chosen(Selection former, Decision decision) {
        SortedSet<SchoolId> chosen = new TreeSet<>(decision.selected());
        switch (former) {
            case Selection.AllSchools _ -> {
            }
            case Selection.ChosenSchools some ->
                some.schools().stream().filter(school -> absent(decision, school)).forEach(chosen::add);
        }
        return new Selection.ChosenSchools(chosen);
    }

    private static boolean absent(Decision decision, SchoolId school) {
        return !decision.shared().containsKey(school);
    }
}
