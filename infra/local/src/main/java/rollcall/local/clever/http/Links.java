package rollcall.local.clever.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/// The `links` of an answer.
record Links(List<Link> links) {
    Links {
        links = List.copyOf(links);
    }

    record Link(String rel, String uri) {}

    static Links self(String uri) {
        return new Links(List.of(new Link("self", uri)));
    }

    void writeTo(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("links");
        for (Link link : links) {
            out.writeStartObject();
            out.writeStringField("rel", link.rel());
            out.writeStringField("uri", link.uri());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
