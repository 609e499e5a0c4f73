package rollcall.sync.dynamodb;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.dynamodb.States;
import rollcall.roster.DistrictId;
import rollcall.roster.EventCursor;
import rollcall.roster.SchoolId;
import rollcall.sync.Attempt;
import rollcall.sync.DistrictSettings;
import rollcall.sync.DistrictState;
import rollcall.sync.Failure;
import rollcall.sync.RunId;
import rollcall.sync.Selection;

/// The state of a district as an item. Attributes are named as in [DistrictState]; instants are ISO text.
final class DistrictItem {
    private static final String NAME = "name";
    /// Boolean: true if all schools are connected, whatever [#SCHOOLS] says.
    private static final String ALL_SCHOOLS = "allSchools";
    /// Packed texts: the connected schools.
    private static final String SCHOOLS = "schools";
    private static final String CONNECTED = "connected";
    private static final String NUMBER = "number";
    private static final String CURSOR = "cursor";
    private static final String EVENTS_TRUSTED = "eventsTrusted";
    private static final String LAST_PULL = "lastPull";
    private static final String LAST_RUN = "lastRun";
    /// Map: [#RUN], [#UNTIL].
    private static final String ATTEMPT = "attempt";
    private static final String RUN = "run";
    private static final String UNTIL = "until";
    /// Map: [#CODE], [#SENTENCE], [#COUNT], [#SINCE], [#NEXT].
    private static final String FAILURE = "failure";
    private static final String CODE = "code";
    private static final String SENTENCE = "sentence";
    private static final String COUNT = "count";
    private static final String SINCE = "since";
    private static final String NEXT = "next";

    /// Map; see [NightMap].
    private static final String SUMMARY = "summary";
    private static final String CHECKED = "checked";
    private static final String QUEUED = "queued";
    /// Map; see [SettingsMap].
    private static final String SETTINGS = "settings";

    private DistrictItem() {}

    static ItemWriter write(DistrictState state) {
        ItemWriter item = new ItemWriter().text(NAME, state.name())
                .flag(CONNECTED, state.connected())
                .number(NUMBER, state.number())
                .text(CURSOR, state.cursor().map(EventCursor::value))
                .flag(EVENTS_TRUSTED, state.eventsTrusted())
                .instant(LAST_PULL, state.lastPull())
                .text(LAST_RUN, state.lastRun().map(RunId::value))
                .map(ATTEMPT, state.attempt().map(DistrictItem::write).orElseGet(ItemWriter::new))
                .map(FAILURE, state.failure().map(DistrictItem::write).orElseGet(ItemWriter::new))
                .map(SUMMARY, state.summary().map(NightMap::write).orElseGet(ItemWriter::new))
                .instant(CHECKED, state.checked())
                .instant(QUEUED, state.queued())
                .map(SETTINGS, SettingsMap.write(state.settings()));
        return switch (state.selection()) {
            case Selection.AllSchools _ -> item.flag(ALL_SCHOOLS, true);
            case Selection.ChosenSchools chosen ->
                item.flag(ALL_SCHOOLS, false).packed(SCHOOLS, chosen.schools().stream().map(SchoolId::value).toList());
        };
    }

    static DistrictState read(ItemReader item) {
        return new DistrictState(
                new DistrictId(item.text(SyncTable.SORT)),
                item.text(NAME),
                selection(item),
                item.flag(CONNECTED),
                item.number(States.REVISION),
                item.number(NUMBER),
                item.optionalText(CURSOR).map(EventCursor::new),
                item.flag(EVENTS_TRUSTED),
                item.instant(LAST_PULL),
                item.optionalText(LAST_RUN).map(RunId::new),
                item.map(ATTEMPT).map(DistrictItem::attempt),
                item.map(FAILURE).map(DistrictItem::failure),
                item.map(SUMMARY).map(NightMap::read),
                item.instant(CHECKED),
                item.instant(QUEUED),
                item.map(SETTINGS).map(SettingsMap::read).orElse(DistrictSettings.STANDARD));
    }

    private static Selection selection(ItemReader item) {
        return item.flag(ALL_SCHOOLS)
                ? new Selection.AllSchools()
                : new Selection.ChosenSchools(
                        item.packed(SCHOOLS)
                                .stream()
                                .map(SchoolId::new)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static ItemWriter write(Attempt attempt) {
        return new ItemWriter().text(RUN, attempt.run().value()).instant(UNTIL, Optional.of(attempt.until()));
    }

    private static Attempt attempt(ItemReader map) {
        return new Attempt(new RunId(map.text(RUN)), Instant.parse(map.text(UNTIL)));
    }

    private static ItemWriter write(Failure failure) {
        return new ItemWriter().text(CODE, failure.code())
                .text(SENTENCE, failure.sentence())
                .number(COUNT, failure.count())
                .instant(SINCE, Optional.of(failure.since()))
                .instant(NEXT, Optional.of(failure.next()));
    }

    private static Failure failure(ItemReader map) {
        return new Failure(
                map.text(CODE),
                map.text(SENTENCE),
                Math.toIntExact(map.number(COUNT)),
                Instant.parse(map.text(SINCE)),
                Instant.parse(map.text(NEXT)));
    }
}
