package rollcall.cdk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// What an administrator does about schools and their plans.
///
/// @param work has everything carried out that was queued
/// @param overtake has a night come before what is applied next
record SchoolsVisit(Visitor visitor, Runnable work, Runnable overtake) {

    /// Looks at everything there is about a school whose plan waits.
    void look() {
        String school = at(waiting().getFirst().get("id").asText());
        List.of("", "/findings", "/findings.csv", "/changes", "/changes.csv", "/plans")
                .forEach(part -> visitor.get(school + part));
        List.of("/api/findings", "/api/findings.csv", "/api/runs/current").forEach(visitor::get);
    }

    /// Says yes to every plan that waits.
    void clear() {
        List<Map<String, Object>> plans = waiting().stream().map(SchoolsVisit::seen).toList();
        visitor.postTwice("/api/holds/clear", Map.of("plans", plans));
        work.run();
    }

    /// Takes back what was last applied to a school, another than the first. It waits for a yes, and after that a night
    /// is faster.
    void undo() {
        String school = at(applied().getLast());
        long plan = visitor.get(school + "/plans").at("/plans/0/number").asLong();
        String hash = visitor.get(school + "/plans/" + plan + "/undo").get("hash").asText();
        visitor.post(school + "/undo", Map.of("plan", plan, "hash", hash));
        work.run();
        overtake.run();
        clear();
    }

    /// Has the district read again.
    void readAnew() {
        visitor.post("/api/holds/recheck",
                Map.of("schools", waiting().stream().map(school -> school.get("id")).toList()));
        work.run();
        visitor.post("/api/holds/fixed", Map.of());
        work.run();
    }

    /// One of the schools.
    String first() {
        return applied().getFirst();
    }

    /// The schools at which something was applied that can be taken back, in the order of their ids.
    private List<String> applied() {
        return schools().stream()
                .map(school -> school.get("id").asText())
                .filter(id -> !visitor.get(at(id) + "/plans").get("plans").isEmpty())
                .sorted()
                .toList();
    }

    private List<JsonNode> waiting() {
        return schools().stream().filter(school -> school.has("waiting")).toList();
    }

    private List<JsonNode> schools() {
        return visitor.get("/api/schools").get("schools").valueStream().toList();
    }

    private static Map<String, Object> seen(JsonNode school) {
        JsonNode plan = school.get("waiting");
        return Map.of("school", school.get("id"), "number", plan.get("number"), "hash", plan.get("hash"));
    }

    private static String at(String school) {
        return "/api/schools/" + school;
    }
}
