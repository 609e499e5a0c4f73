package rollcall.notify.dynamodb;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.notify.Audience;
import rollcall.notify.Channel;
import rollcall.notify.Notice;
import rollcall.notify.NoticeState;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A notice as an item. Attributes are named as in [Notice]; instants are ISO text.
final class NoticeItem {
    static final String ATTEMPT = "attempt";
    static final String STATE = "state";
    private static final String ROUND = "round";
    private static final String CHANNEL = "channel";
    private static final String AT = "at";
    private static final String CODE = "code";

    private NoticeItem() {}

    static Map<String, AttributeValue> write(Notice notice) {
        Map<String, AttributeValue> item = new HashMap<>(new ItemWriter().text(ROUND, notice.round())
                .text(ATTEMPT, notice.attempt())
                .text(CHANNEL, notice.channel().name())
                .text(STATE, notice.state().name())
                .instant(AT, Optional.of(notice.at()))
                .text(CODE, notice.code())
                .asItem());
        item.putAll(NoticesTable.notice(notice.district(), notice.account(), notice.audience()));
        return item;
    }

    static Notice read(DistrictId district, ItemReader item) {
        return new Notice(
                district,
                new AccountId(NoticesTable.last(item.text(NoticesTable.PARTITION))),
                Audience.valueOf(item.text(NoticesTable.SORT)),
                item.text(ROUND),
                item.text(ATTEMPT),
                Channel.valueOf(item.text(CHANNEL)),
                NoticeState.valueOf(item.text(STATE)),
                item.instant(AT).orElseThrow(),
                item.optionalText(CODE));
    }
}
