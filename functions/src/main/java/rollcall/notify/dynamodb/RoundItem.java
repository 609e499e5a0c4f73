package rollcall.notify.dynamodb;

import java.util.Optional;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.dynamodb.States;
import rollcall.notify.Audience;
import rollcall.notify.NoticeCounts;
import rollcall.notify.Round;
import rollcall.notify.Skip;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// A round as an item. Attributes are named as in [Round] and [NoticeCounts]; instants are ISO text.
final class RoundItem {
    private static final String ID = "id";
    private static final String STARTED = "started";
    /// Map: [#WAITING], [#SENT], [#UNSURE], [#FAILED], [#EARLIER], and [#SKIPPED] by a name of [Skip].
    private static final String COUNTS = "counts";
    private static final String WAITING = "waiting";
    private static final String SENT = "sent";
    private static final String UNSURE = "unsure";
    private static final String FAILED = "failed";
    private static final String EARLIER = "earlier";
    private static final String SKIPPED = "skipped";
    private static final String TROUBLE = "trouble";
    private static final String FINISHED = "finished";

    private RoundItem() {}

    static ItemWriter write(Round round) {
        return new ItemWriter().text(ID, round.id())
                .instant(STARTED, Optional.of(round.started()))
                .map(COUNTS, write(round.counts()))
                .text(TROUBLE, round.trouble())
                .instant(FINISHED, round.finished());
    }

    static Round read(DistrictId district, ItemReader item) {
        String sort = item.text(NoticesTable.SORT);
        return new Round(
                district,
                new SchoolId(NoticesTable.first(sort)),
                Audience.valueOf(NoticesTable.last(sort)),
                item.text(ID),
                item.number(States.REVISION),
                item.instant(STARTED).orElseThrow(),
                item.map(COUNTS).map(RoundItem::counts).orElse(NoticeCounts.NONE),
                item.optionalText(TROUBLE),
                item.instant(FINISHED));
    }

    private static ItemWriter write(NoticeCounts counts) {
        return new ItemWriter().number(WAITING, counts.waiting())
                .number(SENT, counts.sent())
                .number(UNSURE, counts.unsure())
                .number(FAILED, counts.failed())
                .number(EARLIER, counts.earlier())
                .numbers(SKIPPED, counts.skipped());
    }

    private static NoticeCounts counts(ItemReader map) {
        return new NoticeCounts(
                Math.toIntExact(map.number(WAITING)),
                Math.toIntExact(map.number(SENT)),
                Math.toIntExact(map.number(UNSURE)),
                Math.toIntExact(map.number(FAILED)),
                Math.toIntExact(map.number(EARLIER)),
                map.numbers(SKIPPED, Skip.class));
    }
}
