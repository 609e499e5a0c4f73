package rollcall.local.clever.http;

import java.util.List;
import rollcall.local.clever.district.ApiVersion;
import rollcall.local.clever.district.SimulatedDistrict;

/// A request for roster data whose token is good. `segments` follow the version in the path.
record DataRequest(ApiVersion version, List<String> segments, Request request, SimulatedDistrict district) {
    DataRequest {
        segments = List.copyOf(segments);
    }

    Query query() {
        return request.query();
    }

    /// The request's own path and query, as `links` show them.
    String self() {
        return query().behind(request.path());
    }

    /// The path of a list or record in this version.
    String path(String rest) {
        return "/" + version.segment() + "/" + rest;
    }

    /// The path as faults name it.
    String plainPath() {
        return "/" + String.join("/", segments);
    }
}
