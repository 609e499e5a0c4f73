package rollcall.sync.dynamodb;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.plan.AccountId;
import rollcall.sync.Actor;
import rollcall.sync.Approval;
import rollcall.sync.FingerprintFiles;
import rollcall.sync.HoldState;
import rollcall.sync.PendingPlan;
import rollcall.sync.SafePart;

/// A plan that is not applied yet, as a map. Attributes are named as in [PendingPlan] and [HoldState].
final class PendingMap {
    private static final String NUMBER = "number";
    private static final String SINCE = "since";
    private static final String HASH = "hash";
    private static final String BASIS = "basis";
    /// String: the base of the fingerprint the plan leads to.
    private static final String BASE = "base";
    /// List of strings: what was added to it since, oldest first.
    private static final String DELTAS = "deltas";
    /// Map: [#NUMBER], [#BASE], [#DELTAS], [#TALLIES].
    private static final String SAFE = "safe";
    /// Map from a kind to a tally; see [Counts].
    private static final String TALLIES = "tallies";
    /// List of strings; see [ReasonText].
    private static final String REASONS = "reasons";
    /// Map: who, as [ActorItem] says, [#AT], [#NUMBER].
    private static final String APPROVAL = "approval";
    /// As [#APPROVAL].
    private static final String LAPSED = "lapsed";
    /// String: the account who said yes, in approvals from before [ActorItem] was.
    private static final String BY = "by";
    private static final String AT = "at";
    private static final String DROPPED = "dropped";
    /// String: an instant, see [HoldState].
    private static final String WAITS_SINCE = "waitsSince";
    /// String: the number of the plan that this one takes back.
    private static final String UNDOES = "undoes";

    private PendingMap() {}

    static ItemWriter write(PendingPlan plan) {
        ItemWriter map = files(plan.fingerprint()).number(NUMBER, plan.number())
                .instant(SINCE, Optional.of(plan.since()))
                .text(HASH, plan.hash())
                .text(BASIS, plan.basis())
                .text(UNDOES, plan.undoes().map(Object::toString))
                .map(SAFE, plan.safe().map(PendingMap::write).orElseGet(ItemWriter::new));
        HoldState hold = plan.hold();
        return hold.equals(HoldState.NONE)
                ? map
                : map.list(REASONS, hold.reasons().stream().map(ReasonText::write).toList())
                        .map(APPROVAL, hold.approval().map(PendingMap::write).orElseGet(ItemWriter::new))
                        .map(LAPSED, hold.lapsed().map(PendingMap::write).orElseGet(ItemWriter::new))
                        .flag(DROPPED, hold.dropped())
                        .instant(WAITS_SINCE, hold.since());
    }

    static PendingPlan read(ItemReader map) {
        return new PendingPlan(
                map.number(NUMBER),
                Instant.parse(map.text(SINCE)),
                map.text(HASH),
                map.text(BASIS),
                files(map),
                map.map(SAFE)
                        .map(part -> new SafePart(
                                part.number(NUMBER), files(part),
                                part.map(TALLIES).map(Counts::tallies).orElse(Map.of()))),
                new HoldState(
                        map.list(REASONS).stream().map(ReasonText::read).toList(),
                        map.map(APPROVAL).map(PendingMap::approval),
                        map.map(LAPSED).map(PendingMap::approval),
                        map.flag(DROPPED),
                        map.instant(WAITS_SINCE)),
                map.optionalText(UNDOES).map(Long::valueOf));
    }

    private static ItemWriter write(SafePart part) {
        return files(part.fingerprint()).number(NUMBER, part.number()).map(TALLIES, Counts.tallies(part.tallies()));
    }

    private static ItemWriter write(Approval approval) {
        return ActorItem.write(new ItemWriter(), approval.by())
                .instant(AT, Optional.of(approval.at()))
                .number(NUMBER, approval.number());
    }

    private static Approval approval(ItemReader map) {
        return new Approval(map.optionalText(BY).map(PendingMap::administrator).orElseGet(() -> ActorItem.read(map)),
                Instant.parse(map.text(AT)), map.number(NUMBER));
    }

    private static Actor administrator(String account) {
        return new Actor.Administrator(new AccountId(account));
    }

    private static ItemWriter files(FingerprintFiles files) {
        return new ItemWriter().text(BASE, files.base()).list(DELTAS, files.deltas());
    }

    private static FingerprintFiles files(ItemReader map) {
        return new FingerprintFiles(map.optionalText(BASE), map.list(DELTAS));
    }
}
