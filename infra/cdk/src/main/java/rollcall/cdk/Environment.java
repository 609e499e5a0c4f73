package rollcall.cdk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What functions are told.
final class Environment {
    private final Map<String, String> all;
    private final Map<String, String> access;
    private final Map<String, String> sending;

    /// @param address where people reach the dashboard
    Environment(Settings settings, DataStack data, Queues queues, String address) {
        all = new TreeMap<>();
        for (Table table : List.of(Table.DIRECTORY, Table.SYNC, Table.NOTICES)) {
            all.put(table.variable(), settings.name(table.id()));
        }
        for (WorkQueue queue : WorkQueue.values()) {
            all.put(queue.variable(), queues.tasks(queue).getQueueUrl());
        }
        all.put("CLEVER_SECRET_ARN", data.clever().getSecretArn());
        all.put("DEFAULT_REGION", settings.region());
        all.put("HOLD_REMOVALS", digits(settings.holds().removals()));
        all.put("HOLD_UPDATES", digits(settings.holds().updates()));
        all.put("HOLD_FLOOR", Integer.toString(settings.holds().floor()));
        all.put("POWERTOOLS_SERVICE_NAME", "rollcall");
        access = Map.of(
                Table.ACCESS.variable(), settings.name(Table.ACCESS.id()),
                "MAIL_SENDER", "Rollcall <" + settings.sender() + ">",
                "PUBLIC_URL", address,
                "SESSION_KEY_SECRET_ARN", data.sessionKey().getSecretArn());
        sending = new TreeMap<>(access);
        sending.put("MESSAGES_PER_SECOND", Integer.toString(Math.max(1, settings.pace() / Function.NOTIFIERS)));
    }

    /// See [rollcall.lambda.Config], for a function that answers people [rollcall.lambda.AccessConfig], and for the one
    /// that sends notices [rollcall.lambda.NoticeConfig].
    Map<String, String> of(Function function) {
        return switch (function) {
            case FAN_OUT, PLAN, APPLY, AUDIT, FEEDBACK -> all;
            case API -> with(access);
            case NOTIFY -> with(sending);
        };
    }

    private Map<String, String> with(Map<String, String> more) {
        Map<String, String> both = new TreeMap<>(all);
        both.putAll(more);
        return both;
    }

    /// Without an exponent, which the functions do not read.
    private static String digits(double fraction) {
        return BigDecimal.valueOf(fraction).stripTrailingZeros().toPlainString();
    }
}
