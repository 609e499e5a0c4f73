package rollcall.cdk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/// What an administrator changes about how the district is synced, and by whom it is looked after.
///
/// @param school one of the district's
/// @param work has everything carried out that was queued
record SettingsVisit(Visitor visitor, String school, Runnable work) {
    /// What is seen with the settings and not sent back with them.
    private static final List<String> NOT_CHOSEN = List.of("standard", "pauses");
    private static final String COLLEAGUE = "colleague@school.example";
    private static final String DEPUTY = "deputy@school.example";

    void run() {
        choose();
        pause();
        appoint();
        visitor.get("/api/audit");
    }

    private void choose() {
        ObjectNode settings = visitor.get("/api/settings").deepCopy();
        settings.putArray("newcomers").add("TEACHERS").add("STUDENTS").add("PARENTS");
        visitor.put("/api/settings", settings.without(NOT_CHOSEN));
    }

    private void pause() {
        visitor.post("/api/schools/" + school + "/pause", Map.of());
        visitor.post("/api/schools/" + school + "/resume", Map.of());
        work.run();
        visitor.post("/api/pauses", Map.of());
        String from = visitor.get("/api/settings").at("/pauses/0/from").asText();
        visitor.post("/api/pauses/end", Map.of("from", from));
        work.run();
    }

    private void appoint() {
        visitor.postInVain("/api/administrators", Map.of("email", "nobody", "role", "DISTRICT"));
        visitor.post("/api/administrators", Map.of("email", COLLEAGUE, "role", "SCHOOL", "schools", List.of(school)));
        visitor.post("/api/administrators", Map.of("email", DEPUTY, "role", "DISTRICT"));
        visitor.get("/api/administrators");
        visitor.post("/api/administrators/dismiss", Map.of("email", COLLEAGUE));
    }
}
