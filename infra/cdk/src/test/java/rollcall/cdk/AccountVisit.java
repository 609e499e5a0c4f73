package rollcall.cdk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollcall.local.outbox.Outbox;
import rollcall.local.outbox.SentText;

/// A parent's visit to their account, who was told of it by a text message.
record AccountVisit(Visitor visitor, Outbox messages) {
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    void run() {
        String number = messages.newestFirst()
                .stream()
                .filter(SentText.class::isInstance)
                .findFirst()
                .orElseThrow()
                .to();
        String attempt = visitor.post("/api/account/code", Map.of("address", number)).get("attempt").asText();
        JsonNode session = visitor.post("/api/account/session", Map.of("attempt", attempt, "code", code()));
        visitor.prove(session.get("csrfToken").asText());
        List.of("/api/account/session", "/api/account").forEach(visitor::get);
        visitor.put("/api/account/language", Map.of("language", "es"));
        visitor.delete("/api/account/session");
    }

    private String code() {
        Matcher code = CODE.matcher(messages.newestFirst().getFirst().text());
        if (!code.find()) {
            throw new AssertionError("the message has no code");
        }
        return code.group();
    }
}
