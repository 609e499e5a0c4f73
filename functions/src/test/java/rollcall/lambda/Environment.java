package rollcall.lambda;

import java.util.HashMap;
import java.util.Map;

/// Variables of a function.
final class Environment {
    static final String SECRET = "s3cr3t-0f-l1nc0ln";

    private Environment() {}

    /// What a function cannot do without.
    static Map<String, String> needed() {
        return Map.of(
                "DIRECTORY_TABLE", "directory",
                "SYNC_TABLE", "sync",
                "NOTICES_TABLE", "notices",
                "PLAN_QUEUE_URL", "https://sqs.us-east-1.amazonaws.com/000000000000/plan-tasks",
                "SCHOOL_QUEUE_URL", "https://sqs.us-east-1.amazonaws.com/000000000000/school-tasks",
                "NOTICE_QUEUE_URL", "https://sqs.us-east-1.amazonaws.com/000000000000/notice-tasks",
                "CLEVER_CLIENT_ID", "client",
                "CLEVER_CLIENT_SECRET", SECRET);
    }

    /// What the Api function needs beside those.
    static Map<String, String> access() {
        return Map.of(
                "ACCESS_TABLE", "access",
                "MAIL_SENDER", "Rollcall <no-reply@rollcall.example>",
                "SESSION_KEY", "czNjcjN0LTBmLWwxbmMwbG4tczNjcjN0LTBmLWwxbmMwbG4=",
                "PUBLIC_URL", "https://rollcall.example");
    }

    /// The needed ones, and every district is connected.
    static Map<String, String> complete() {
        return with("CONNECT_ALL", "true");
    }

    static Map<String, String> with(String name, String value) {
        Map<String, String> variables = new HashMap<>(needed());
        variables.put(name, value);
        return variables;
    }

    static Map<String, String> without(String name) {
        Map<String, String> variables = new HashMap<>(needed());
        variables.remove(name);
        return variables;
    }
}
