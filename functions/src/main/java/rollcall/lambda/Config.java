package rollcall.lambda;

import java.net.URI;
import java.util.Map;
import rollcall.plan.Limits;

/// What the functions are told by their environment.
///
/// @param directoryTable name of the table of accounts and classes
/// @param syncTable name of the table of states, plans and fingerprints
/// @param noticesTable name of the table of notices
/// @param planQueue address of the queue of plan tasks
/// @param schoolQueue address of the queue of school tasks
/// @param noticeQueue address of the queue of notice tasks
/// @param cleverApi base address of Clever's Data API
/// @param cleverAuth base address of Clever's sign-in and tokens
/// @param client our id and secret at Clever, or where they are
/// @param region the country whose telephone numbers may lack the country code, such as `US`
/// @param connectAll true if a district that shares with us is connected by itself, with all its schools
/// @param holds when a plan waits for a person
public record Config(
        String directoryTable,
        String syncTable,
        String noticesTable,
        URI planQueue,
        URI schoolQueue,
        URI noticeQueue,
        URI cleverApi,
        URI cleverAuth,
        CleverClient client,
        String region,
        boolean connectAll,
        Limits holds) {

    /// Reads the environment.
    ///
    /// @throws IllegalArgumentException naming the variable that is missing or wrong, and never its value
    public static Config from(Map<String, String> environment) {
        Variables variables = new Variables(environment);
        return new Config(
                variables.text("DIRECTORY_TABLE"),
                variables.text("SYNC_TABLE"),
                variables.text("NOTICES_TABLE"),
                variables.address("PLAN_QUEUE_URL"),
                variables.address("SCHOOL_QUEUE_URL"),
                variables.address("NOTICE_QUEUE_URL"),
                variables.host("CLEVER_API_URL", "https://api.clever.com"),
                variables.host("CLEVER_AUTH_URL", "https://clever.com"),
                CleverClient.from(variables),
                variables.country("DEFAULT_REGION", "US"),
                variables.flag("CONNECT_ALL", false),
                new Limits(
                        variables.fraction("HOLD_REMOVALS", Limits.STANDARD.removals()),
                        variables.fraction("HOLD_UPDATES", Limits.STANDARD.updates()),
                        variables.count("HOLD_FLOOR", Limits.STANDARD.floor())));
    }

    @Override
    public String toString() {
        return "Config[" + directoryTable + ", " + syncTable + ", " + planQueue + ", " + schoolQueue + ", " + cleverApi
                + "]";
    }
}
