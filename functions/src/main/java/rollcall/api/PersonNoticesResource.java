package rollcall.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rollcall.account.Administrator;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.notify.Audience;
import rollcall.notify.Channel;
import rollcall.notify.Notice;
import rollcall.notify.NoticeDesk;
import rollcall.notify.NoticeState;

/// What one person was told.
public final class PersonNoticesResource implements Resource {
    private final Directory directory;
    private final NoticeDesk desk;

    public PersonNoticesResource(Directory directory, NoticeDesk desk) {
        this.directory = directory;
        this.desk = desk;
    }

    /// The newest first.
    record Listing(List<Entry> notices) {}

    /// One notice.
    record Entry(Audience audience, NoticeState state, String words, Channel channel, Instant at,
            Optional<String> code) {}

    @Override
    public List<Route> routes() {
        return List.of(Route.forAdministrators("GET /api/people/{account}/notices", this::notices));
    }

    private Response notices(Call call, Administrator administrator) {
        Account account = PeopleAccess.account(directory, call, administrator);
        return Response.json(new Listing(account.ids()
                .stream()
                .flatMap(id -> desk.of(account.district(), id).stream())
                .sorted(Comparator.comparing(Notice::at).reversed())
                .map(PersonNoticesResource::entry)
                .toList()));
    }

    private static Entry entry(Notice notice) {
        return new Entry(notice.audience(), notice.state(), notice.state().word(), notice.channel(), notice.at(),
                notice.code());
    }
}
