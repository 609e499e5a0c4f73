package rollcall.local.clever.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rollcall.local.clever.district.ApiVersion;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Entity;
import rollcall.local.clever.district.Event;
import rollcall.local.clever.district.Listed;
import rollcall.local.clever.district.Row;
import rollcall.local.clever.http.Links.Link;
import rollcall.local.clever.http.Listing.Page;
import rollcall.local.clever.json.EntityJson;
import rollcall.local.clever.json.EventJson;
import rollcall.local.clever.json.Json;

/// Puts records into Clever's two envelopes.
final class Pages {
    private static final Set<String> CURSORS = Set.of("starting_after", "ending_before");

    private final Backstage backstage;

    Pages(Backstage backstage) {
        this.backstage = backstage;
    }

    private Dialect dialect() {
        return backstage.dialect().get();
    }

    /// The page of the list that the request asks for.
    <L extends Listed> Reply list(DataRequest request, Listing<L> listing, String collection) {
        Paging paging = Paging.of(request.query(), dialect().pageCap());
        boolean emptied = backstage.faults().content().isEmpty(request.plainPath());
        Page<L> page = emptied ? new Page<>(List.of(), false, false) : listing.page(paging);
        Links links = links(request, paging, page);
        return Reply.page(body(links, wireRows(request, page), request.path(collection)));
    }

    private Body body(Links links, List<WireRow> rows, String collectionUri) {
        String array = unbraced(Json.object(links::writeTo));
        return dialect().linksFirst()
                ? new Body.Rows(utf8("{" + array + ",\"data\":["), rows, utf8("]}"), collectionUri)
                : new Body.Rows(utf8("{\"data\":["), rows, utf8("]," + array + "}"), collectionUri);
    }

    private static String unbraced(byte[] object) {
        return new String(object, 1, object.length - 2, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private <L extends Listed> List<WireRow> wireRows(DataRequest request, Page<L> page) {
        boolean twice = backstage.faults().content().isDuplicated(request.plainPath());
        List<WireRow> rows = new ArrayList<>();
        for (Row<L> row : page.rows()) {
            WireRow wire = new WireRow(row.id(), bytes(row, request.version()));
            rows.add(wire);
            if (twice) {
                rows.add(wire);
            }
        }
        return rows;
    }

    private <L extends Listed> byte[] bytes(Row<L> row, ApiVersion version) {
        byte[] clean = switch (row.content()) {
            case Entity entity -> row.bytes(version, () -> EntityJson.bytes(entity, version));
            case Event event -> EventJson.bytes(event, version, dialect().previousAttributesBeside());
        };
        return backstage.faults().content().applied(row.content(), clean);
    }

    private <L extends Listed> Links links(DataRequest request, Paging paging, Page<L> page) {
        List<Link> links = new ArrayList<>(List.of(new Link("self", request.self())));
        if (page.rows().isEmpty()) {
            emptyPage(request, paging, links);
            return new Links(links);
        }
        if (page.moreBefore() || dialect().prevOnFirstPage() || paging.cursor() instanceof Paging.Last) {
            links.add(link(
                    request, "prev", "ending_before", page.rows().getFirst().id()));
        }
        boolean full = page.rows().size() == paging.limit() && !(paging.cursor() instanceof Paging.Last);
        if (page.moreAfter() || (full && dialect().emptyLastPage())) {
            links.add(link(
                    request, "next", "starting_after", page.rows().getLast().id()));
        }
        return new Links(links);
    }

    private static void emptyPage(DataRequest request, Paging paging, List<Link> links) {
        switch (paging.cursor()) {
            case Paging.After(CleverId id) -> links.add(link(request, "prev", "ending_before", id));
            case Paging.Before(CleverId id) -> links.add(link(request, "next", "starting_after", id));
            case Paging.Start _,Paging.Last _ -> {
            }
        }
    }

    private static Link link(DataRequest request, String rel, String cursor, CleverId id) {
        Query query = request.query().without(CURSORS).with(cursor, id.value());
        return new Link(rel, query.behind(request.request().path()));
    }

    /// One record in its envelope.
    <E extends Listed> Reply one(DataRequest request, Row<E> row) {
        List<Link> links = new ArrayList<>();
        links.add(new Link("self", request.path(row.content().collection() + "/" + row.id())));
        if (row.content() instanceof Entity entity) {
            links.add(new Link("district", request.path("districts/" + entity.district())));
        }
        String json = new String(bytes(row, request.version()), StandardCharsets.UTF_8);
        return Reply.json(out -> {
            out.writeFieldName("data");
            out.writeRawValue(json);
            new Links(links).writeTo(out);
        });
    }

    /// The answer to `count=true`; filters do not matter to it.
    Reply count(DataRequest request, int count) {
        return Reply.json(out -> {
            out.writeNumberField("count", count);
            Links.self(request.self()).writeTo(out);
        });
    }
}
