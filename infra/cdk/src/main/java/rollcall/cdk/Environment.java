package rollcall.cdk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What functions are told.
final class Environment {
    private final Map<String, String> all;
    private final Map<String, String> access;

    /// @param address where people reach the dashboard
    Environment(Settings settings, DataStack data, Queues queues, String address) {
        all = new TreeMap<>();
        for (Table table : List.of(Table.DIRECTORY, Table.SYNC)) {
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
    }

    /// See [rollcall.lambda.Config], and for a function that answers people [rollcall.lambda.AccessConfig].
    Map<String, String> of(Function function) {
        return switch (function.start()) {
            case Function.Start.Scheduled _,Function.Start.Queued _ -> all;
            case Function.Start.Requested _ -> {
                Map<String, String> both = new TreeMap<>(all);
                both.putAll(access);
                yield both;
            }
        };
    }

    /// Without an exponent, which the functions do not read.
    private static String digits(double fraction) {
        return BigDecimal.valueOf(fraction).stripTrailingZeros().toPlainString();
    }
}
