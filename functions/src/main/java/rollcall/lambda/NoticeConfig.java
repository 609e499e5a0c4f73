package rollcall.lambda;

import java.util.Map;

/// What the function is told that sends notices.
///
/// @param access as the function is told that answers people: who sends, where the dashboard is, what is signed with
/// @param perSecond how many messages one worker sends in a second at most
public record NoticeConfig(AccessConfig access, int perSecond) {
    /// Two workers stay below what SES lets a new account send.
    private static final int STANDARD = 5;

    /// Reads the environment.
    ///
    /// @throws IllegalArgumentException naming the variable that is missing or wrong, and never its value
    public static NoticeConfig from(Map<String, String> environment) {
        return new NoticeConfig(AccessConfig.from(environment),
                new Variables(environment).count("MESSAGES_PER_SECOND", STANDARD));
    }
}
