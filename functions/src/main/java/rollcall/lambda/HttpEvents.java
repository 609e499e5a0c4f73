package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rollcall.api.Request;
import rollcall.api.Response;

/// Our requests and responses as API Gateway has them: HTTP API events, payload format 2.0. What is empty there is
/// null.
final class HttpEvents {
    private HttpEvents() {}

    static Request request(APIGatewayV2HTTPEvent event) {
        Http http = event.getRequestContext().getHttp();
        return new Request(
                http.getMethod(),
                event.getRawPath(),
                orEmpty(event.getQueryStringParameters()),
                lowerCase(orEmpty(event.getHeaders())),
                cookies(Optional.ofNullable(event.getCookies()).orElse(List.of())),
                body(event),
                http.getSourceIp());
    }

    static APIGatewayV2HTTPResponse response(Request request, Response answer) {
        Packed packed = Packed.of(request, answer);
        Response response = packed.response();
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(response.status())
                .withHeaders(response.headers())
                .withCookies(response.cookies())
                .withBody(packed.body())
                .withIsBase64Encoded(packed.base64())
                .build();
    }

    private static String body(APIGatewayV2HTTPEvent event) {
        String body = Optional.ofNullable(event.getBody()).orElse("");
        return event.getIsBase64Encoded()
                ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
                : body;
    }

    /// Of two cookies of one name the first holds: it has the longer path.
    private static Map<String, String> cookies(List<String> pairs) {
        Map<String, String> cookies = new TreeMap<>();
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                cookies.putIfAbsent(parts[0].strip(), parts[1].strip());
            }
        }
        return cookies;
    }

    private static Map<String, String> lowerCase(Map<String, String> headers) {
        Map<String, String> lower = new TreeMap<>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        return lower;
    }

    private static Map<String, String> orEmpty(Map<String, String> values) {
        return Optional.ofNullable(values).orElse(Map.of());
    }
}
