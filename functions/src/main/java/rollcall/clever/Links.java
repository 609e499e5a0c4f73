package rollcall.clever;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import rollcall.clever.wire.Page;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// Follows one list's links, as given, but never to another host and never in a circle.
final class Links {
    private final URI host;
    private final Set<URI> seen = new HashSet<>();

    Links(URI host) {
        this.host = host;
    }

    /// The address of a list's first page.
    URI first(String path) {
        URI address = host.resolve(path);
        seen.add(address);
        return address;
    }

    /// Where the list goes on, unless `page` was its last.
    ///
    /// @throws SourceException [SourceFailure#BROKEN_ANSWER] if the link leads to another host or to a page we had
    Optional<URI> after(Page page) {
        Optional<URI> next = page.last() ? Optional.empty() : page.next().map(this::resolve);
        if (next.isPresent() && !seen.add(next.get())) {
            throw new SourceException(SourceFailure.BROKEN_ANSWER);
        }
        return next;
    }

    private URI resolve(String link) {
        try {
            URI address = host.resolve(link);
            if (sameHost(address)) {
                return address;
            }
        } catch (IllegalArgumentException _) {
            // Its message quotes the link.
        }
        throw new SourceException(SourceFailure.BROKEN_ANSWER);
    }

    private boolean sameHost(URI address) {
        return host.getScheme().equalsIgnoreCase(address.getScheme())
                && host.getRawAuthority().equalsIgnoreCase(address.getRawAuthority());
    }
}
