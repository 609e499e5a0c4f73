package rollcall.cdk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/// What an administrator does to connect the district to Clever.
///
/// @param work has everything carried out that was queued
record ConnectionVisit(Visitor visitor, Office office, Runnable work) {

    void run() {
        allow();
        choose();
        preview();
        visitor.get("/api/connection");
        visitor.post("/api/connection/first-sync", Map.of());
        work.run();
    }

    private void allow() {
        String page = visitor.post("/api/connection/start", Map.of()).get("url").asText();
        String told = visitor.sentTo(consent(page));
        if (!told.endsWith("outcome=allowed")) {
            throw new AssertionError("Clever's answer led to " + told);
        }
    }

    /// Where Clever sends the browser once its administrator has said yes on this page.
    private String consent(String page) {
        String yes = page.replace("/authorize", "/consent") + "&person=" + office.administrator().id();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(yes)).build(), BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// All of Clever's schools, each as a new one of ours.
    private void choose() {
        List<Map<String, Object>> schools = visitor.get("/api/connection/schools")
                .get("schools")
                .valueStream()
                .map(school -> Map.<String, Object>of("id", school.get("id"), "selected", true))
                .toList();
        visitor.put("/api/connection/schools", Map.of("schools", schools));
    }

    private void preview() {
        String preview = visitor.post("/api/preview", Map.of()).get("preview").asText();
        work.run();
        JsonNode seen = visitor.get("/api/preview/" + preview);
        if (!seen.get("status").asText().equals("DONE")) {
            throw new AssertionError("the preview is " + seen);
        }
    }
}
