package rollcall.cdk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// What an administrator does about people.
///
/// @param work has everything carried out that was queued
record PeopleVisit(Visitor visitor, Office office, Runnable work) {

    void run() {
        List<String> guardians = office.guardians()
                .map(guardian -> guardian.name().last().present().orElseThrow())
                .distinct()
                .flatMap(name -> find(name).stream())
                .distinct()
                .limit(2)
                .toList();
        find(office.administrator().email().present().orElseThrow());
        look(guardians.getFirst());
        merge(guardians.getFirst(), guardians.getLast());
        remove(guardians.getFirst());
        sync();
        decide();
    }

    private List<String> find(String text) {
        JsonNode found = visitor.post("/api/people/search", Map.of("query", text));
        return found.get("people").valueStream().map(person -> person.get("id").asText()).toList();
    }

    private void look(String account) {
        visitor.get(at(account));
        visitor.get(at(account) + "/history");
    }

    private void merge(String survivor, String merged) {
        visitor.post(at(survivor) + "/merge", Map.of("account", merged));
        visitor.post(at(merged) + "/unmerge", Map.of());
    }

    /// For a while.
    private void remove(String account) {
        visitor.post(at(account) + "/removal", Map.of());
        visitor.delete(at(account) + "/removal");
    }

    private void sync() {
        String student = office.renameStudent().value();
        visitor.get(at(student) + "/guardians");
        visitor.get(at(student) + "/syncs");
        visitor.get(at(student) + "/explanation");
        String outcome = visitor.post(at(student) + "/sync", Map.of()).get("outcome").asText();
        if (!outcome.equals("queued")) {
            throw new AssertionError("the student's new name is " + outcome);
        }
        work.run();
    }

    /// Says of two people that they are one.
    private void decide() {
        JsonNode found = visitor.get("/api/matches").at("/matches/0");
        visitor.post("/api/matches/" + found.get("from").asText() + "/" + found.get("to").asText(),
                Map.of("decision", "accept"));
    }

    private static String at(String person) {
        return "/api/people/" + person;
    }
}
