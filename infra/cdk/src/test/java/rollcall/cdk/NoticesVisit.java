package rollcall.cdk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rollcall.local.outbox.Outbox;

/// What an administrator does to have people told of their accounts, and what one of them does then.
///
/// @param work has everything carried out that was queued
record NoticesVisit(Visitor visitor, Outbox messages, Runnable work) {
    private static final Pattern UNSUBSCRIBE = Pattern.compile("/unsubscribe\\?(token=[^\\s]+)");

    void run() {
        String school = visitor.get("/api/schools?sort=GUARDIANS&descending=true").at("/schools/0/id").asText();
        tell(school);
        tell(school);
        unsubscribe();
        Stream.of("teachers", "students", "parents").forEach(audience -> look(school, audience));
        String told = visitor.get(at(school, "/teachers/people?state=TOLD")).at("/people/0/account").asText();
        visitor.get("/api/people/" + told + "/notices");
        visitor.get("/api/notices");
    }

    private void tell(String school) {
        visitor.get(at(school, ""));
        visitor.post("/api/notices", Map.of("schools", List.of(school), "audiences",
                List.of("TEACHERS", "STUDENTS", "PARENTS")));
        work.run();
    }

    private void look(String school, String audience) {
        List.of("/people", "/people.csv").forEach(part -> visitor.get(at(school, "/" + audience + part)));
    }

    /// As a mail program does it.
    private void unsubscribe() {
        String token = messages.newestFirst()
                .stream()
                .map(mail -> UNSUBSCRIBE.matcher(mail.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        JsonNode nothing = visitor.post("/unsubscribe?" + token, Map.of());
        if (!nothing.isNull()) {
            throw new AssertionError("there is nothing to say");
        }
    }

    private static String at(String school, String part) {
        return "/api/schools/" + school + "/notices" + part;
    }
}
