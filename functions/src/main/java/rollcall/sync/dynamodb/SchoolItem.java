package rollcall.sync.dynamodb;

import java.time.Instant;
import java.util.Map;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.dynamodb.States;
import rollcall.plan.EntityKind;
import rollcall.plan.FindingCode;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.AppliedPlan;
import rollcall.sync.FindingsSummary;
import rollcall.sync.FingerprintFiles;
import rollcall.sync.SchoolState;

/// The state of a school as an item. Attributes are named as in [SchoolState]; instants are ISO text.
final class SchoolItem {
    private static final String NAME = "name";
    private static final String APPLIED = "applied";
    /// Map; see [PendingMap].
    private static final String PENDING = "pending";
    /// String: the fingerprint's base.
    private static final String BASE = "base";
    /// List of strings: what was added to the fingerprint since, oldest first.
    private static final String DELTAS = "deltas";
    /// Map from a kind to a tally; see [Counts].
    private static final String TALLIES = "tallies";
    /// Map: [#COUNTS] by code, [#DIGEST], [#DOCUMENT], [#REVIEW].
    private static final String FINDINGS = "findings";
    private static final String COUNTS = "counts";
    private static final String DIGEST = "digest";
    private static final String DOCUMENT = "document";
    private static final String REVIEW = "review";
    private static final String MEMBERS_ADDED = "membersAdded";
    private static final String MEMBERS_REMOVED = "membersRemoved";
    private static final String LAST_APPLIED = "lastApplied";
    private static final String LAST_AUDIT = "lastAudit";
    /// Map from a kind to a number.
    private static final String PRESENT = "present";
    /// List of strings, newest first; see [HistoryText].
    private static final String HISTORY = "history";

    /// String: the number of the plan that was taken back.
    private static final String TAKEN_BACK = "takenBack";
    /// List of strings: number, `@`, seconds since 1970. Short, because every write of the state pays for all of them.
    private static final String PLANS = "plans";
    private static final String AT = "@";

    private SchoolItem() {}

    static ItemWriter write(SchoolState state) {
        return new ItemWriter().text(NAME, state.name())
                .number(APPLIED, state.applied())
                .map(PENDING, state.pending().map(PendingMap::write).orElseGet(ItemWriter::new))
                .text(BASE, state.fingerprint().base())
                .list(DELTAS, state.fingerprint().deltas())
                .map(TALLIES, Counts.tallies(state.tallies()))
                .map(FINDINGS, write(state.findings()))
                .number(MEMBERS_ADDED, state.membersAdded())
                .number(MEMBERS_REMOVED, state.membersRemoved())
                .instant(LAST_APPLIED, state.lastApplied())
                .instant(LAST_AUDIT, state.lastAudit())
                .text(TAKEN_BACK, state.takenBack().map(Object::toString))
                .list(PLANS, state.plans().stream().map(SchoolItem::text).toList())
                .numbers(PRESENT, state.present())
                .list(HISTORY, HistoryText.write(state.history()));
    }

    static SchoolState read(DistrictId district, ItemReader item) {
        return new SchoolState(
                district,
                new SchoolId(item.text(SyncTable.SORT)),
                item.text(NAME),
                item.number(States.REVISION),
                item.number(APPLIED),
                item.map(PENDING).map(PendingMap::read),
                new FingerprintFiles(item.optionalText(BASE), item.list(DELTAS)),
                item.map(TALLIES).map(Counts::tallies).orElse(Map.of()),
                item.map(FINDINGS).map(SchoolItem::findings).orElse(FindingsSummary.NONE),
                Math.toIntExact(item.number(MEMBERS_ADDED)),
                Math.toIntExact(item.number(MEMBERS_REMOVED)),
                item.instant(LAST_APPLIED),
                item.instant(LAST_AUDIT),
                item.optionalText(TAKEN_BACK).map(Long::valueOf),
                item.list(PLANS).stream().map(SchoolItem::appliedPlan).toList(),
                item.numbers(PRESENT, EntityKind.class),
                HistoryText.read(item.list(HISTORY)));
    }

    private static String text(AppliedPlan plan) {
        return plan.number() + AT + plan.at().getEpochSecond();
    }

    private static AppliedPlan appliedPlan(String text) {
        String[] parts = text.split(AT, 2);
        return new AppliedPlan(Long.parseLong(parts[0]), Instant.ofEpochSecond(Long.parseLong(parts[1])));
    }

    private static ItemWriter write(FindingsSummary findings) {
        return findings.equals(FindingsSummary.NONE)
                ? new ItemWriter()
                : new ItemWriter().numbers(COUNTS, findings.counts())
                        .number(DIGEST, findings.digest())
                        .text(DOCUMENT, findings.document())
                        .instant(REVIEW, findings.review());
    }

    private static FindingsSummary findings(ItemReader map) {
        return new FindingsSummary(
                map.numbers(COUNTS, FindingCode.class),
                map.number(DIGEST),
                map.optionalText(DOCUMENT),
                map.instant(REVIEW));
    }
}
