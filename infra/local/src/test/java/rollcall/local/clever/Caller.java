package rollcall.local.clever;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import rollcall.local.clever.access.Client;
import rollcall.local.clever.district.CleverId;

/// A plain HTTP client of the simulator, holding one bearer token.
final class Caller {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final String authorization;

    private Caller(URI base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    static Caller bearer(CleverSimulator simulator, String token) {
        return new Caller(simulator.baseUri(), "Bearer " + token);
    }

    static Caller ofDistrict(CleverSimulator simulator, CleverId district) {
        String token = simulator.faults()
                .tokens()
                .list()
                .stream()
                .filter(row -> row.district().equals(district))
                .findFirst()
                .orElseThrow()
                .value();
        return bearer(simulator, token);
    }

    static Caller ofClient(CleverSimulator simulator, Client client) {
        byte[] pair = (client.id() + ":" + client.secret()).getBytes(StandardCharsets.UTF_8);
        return new Caller(simulator.baseUri(), "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        for (int place = 0; place < headers.length; place += 2) {
            request.header(headers[place], headers[place + 1]);
        }
        return send(request.build());
    }

    HttpResponse<byte[]> post(String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", authorization);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    int status(String path) {
        return get(path).statusCode();
    }

    JsonNode json(String path) {
        return json(get(path));
    }

    static JsonNode json(HttpResponse<byte[]> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The rows of one page, out of their wrappers.
    List<JsonNode> rows(String path) {
        return rows(json(path));
    }

    static List<JsonNode> rows(JsonNode page) {
        return StreamSupport.stream(page.get("data").spliterator(), false)
                .map(row -> row.get("data"))
                .toList();
    }

    List<String> ids(String path) {
        return rows(path).stream().map(row -> row.get("id").asText()).toList();
    }

    static Optional<String> link(JsonNode page, String rel) {
        return StreamSupport.stream(page.get("links").spliterator(), false)
                .filter(link -> link.get("rel").asText().equals(rel))
                .map(link -> link.get("uri").asText())
                .findFirst();
    }

    /// All pages, following `next` until there is none.
    List<JsonNode> pages(String path) {
        List<JsonNode> pages = new ArrayList<>();
        Optional<String> next = Optional.of(path);
        while (next.isPresent()) {
            JsonNode page = json(next.get());
            pages.add(page);
            next = link(page, "next");
        }
        return pages;
    }

    List<String> allIds(String path) {
        return pages(path).stream()
                .flatMap(page -> rows(page).stream())
                .map(row -> row.get("id").asText())
                .toList();
    }
}
