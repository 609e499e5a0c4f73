package rollcall.cdk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollcall.local.outbox.Outbox;

/// An administrator's visit to the dashboard, from signing in to signing out. Does all that can be done there.
///
/// @param work has everything carried out that was queued
/// @param overtake has a night come before what is applied next
record Visit(Visitor visitor, Outbox mails, Office office, Runnable work, Runnable overtake) {
    private static final Pattern CODE = Pattern.compile("code is ([0-9]{6})");

    void run() {
        signIn(office.administrator().email().present().orElseThrow());
        SchoolsVisit schools = new SchoolsVisit(visitor, work, overtake);
        schools.look();
        schools.clear();
        new PeopleVisit(visitor, office, work).run();
        schools.undo();
        new SettingsVisit(visitor, schools.first(), work).run();
        new NoticesVisit(visitor, mails, work).run();
        new ConnectionVisit(visitor, office, work).run();
        // The next plan after an undo waits, and this undo comes in its place.
        schools.undo();
        schools.readAnew();
        visitor.get("/api/audit?limit=10&school=" + schools.first());
        visitor.delete("/api/session");
    }

    private void signIn(String email) {
        List.of("/", "/openapi.json").forEach(visitor::get);
        String attempt = visitor.post("/api/session/code", Map.of("email", email)).get("attempt").asText();
        JsonNode session = visitor.post("/api/session/verify", Map.of("attempt", attempt, "code", code()));
        visitor.prove(session.get("csrfToken").asText());
        List.of("/api/session", "/api/districts").forEach(visitor::get);
        visitor.put("/api/session/district", Map.of("district", session.get("district").asText()));
    }

    private String code() {
        Matcher code = CODE.matcher(mails.newestFirst().getFirst().text());
        if (!code.find()) {
            throw new AssertionError("the mail has no code");
        }
        return code.group(1);
    }
}
