package rollcall.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rollcall.account.Administrator;
import rollcall.notify.Audience;
import rollcall.notify.Channel;
import rollcall.notify.NoticeDesk;
import rollcall.notify.Recipient;
import rollcall.notify.Skip;
import rollcall.notify.Standing;
import rollcall.roster.SchoolId;

/// Who of a school was told of their account: counted, and person by person.
public final class SchoolNoticesResource implements Resource {
    private static final List<Standing> STANDINGS = List.of(Standing.values());
    private final NoticeDesk desk;
    private final Pages pages;

    public SchoolNoticesResource(NoticeDesk desk, Cursors cursors) {
        this.desk = desk;
        this.pages = new Pages(cursors);
    }

    /// A school's audiences.
    ///
    /// @param name the school's
    record Audiences(String school, String name, List<Counts> audiences) {}

    /// How many people stand where.
    ///
    /// @param waiting who would be told now, `mails` of them by mail and `texts` by text message
    record Counts(Audience audience, int people, int waiting, int mails, int texts, int told, int unsure, int failed,
            List<Skipped> skipped, Optional<RoundView> round) {}

    /// How many cannot be told, and why.
    record Skipped(Skip why, String words, int people) {}

    /// Some of `matching` people.
    record Listing(int matching, List<NoticeRow> people, Optional<String> next) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forAdministrators("GET /api/schools/{school}/notices", this::audiences),
                Route.forAdministrators("GET /api/schools/{school}/notices/{audience}/people", this::people),
                Route.forAdministrators("GET /api/schools/{school}/notices/{audience}/people.csv", this::download));
    }

    private Response audiences(Call call, Administrator administrator) {
        SchoolId school = call.school(administrator);
        List<NoticeDesk.View> views = Arrays.stream(Audience.values())
                .map(audience -> look(administrator, school, audience))
                .toList();
        return Response.json(new Audiences(school.value(), views.getFirst().school(),
                views.stream().map(SchoolNoticesResource::counts).toList()));
    }

    private static Counts counts(NoticeDesk.View view) {
        Map<Standing, Integer> standings = new TreeMap<>();
        Map<Channel, Integer> channels = new TreeMap<>();
        Map<Skip, Integer> skips = new TreeMap<>();
        view.people().forEach(person -> {
            standings.merge(person.standing(), 1, Integer::sum);
            switch (person) {
                case Recipient.Owed owed -> channels.merge(owed.channel(), 1, Integer::sum);
                case Recipient.Skipped skipped -> skips.merge(skipped.why(), 1, Integer::sum);
                case Recipient.Settled _ -> {
                }
            }
        });
        return new Counts(view.audience(), view.people().size(), of(standings, Standing.WAITING),
                of(channels, Channel.MAIL), of(channels, Channel.TEXT), of(standings, Standing.TOLD),
                of(standings, Standing.UNSURE), of(standings, Standing.FAILED),
                skips.entrySet()
                        .stream()
                        .map(entry -> new Skipped(entry.getKey(), entry.getKey().words(), entry.getValue()))
                        .toList(),
                view.round().map(RoundView::of));
    }

    private static <K> int of(Map<K, Integer> counts, K key) {
        return counts.getOrDefault(key, 0);
    }

    private Response people(Call call, Administrator administrator) {
        NoticeDesk.View view = look(call, administrator);
        Optional<Standing> wanted = call.request()
                .parameter("state")
                .map(text -> Parameters.constant("state", text, STANDINGS));
        List<NoticeRow> rows = view.people()
                .stream()
                .filter(person -> wanted.filter(state -> state != person.standing()).isEmpty())
                .map(NoticeRow::of)
                .sorted(NoticeRow.BY_NAME)
                .toList();
        String listing = "notices " + administrator.district() + " " + call.school(administrator) + " "
                + view.audience() + " " + wanted;
        Page<NoticeRow> page = pages.of(call.request(), listing, rows);
        return Response.json(new Listing(rows.size(), page.rows(), page.next()));
    }

    private Response download(Call call, Administrator administrator) {
        NoticeDesk.View view = look(call, administrator);
        LimitedText text = LimitedText.answering(call.request());
        NoticeRow.write(text, view.people().stream().map(NoticeRow::of).sorted(NoticeRow.BY_NAME).toList());
        return Response.csv("notices-" + call.school(administrator) + "-" + word(view.audience()), text.toString());
    }

    private NoticeDesk.View look(Call call, Administrator administrator) {
        Map<String, Audience> words = Arrays.stream(Audience.values())
                .collect(Collectors.toMap(SchoolNoticesResource::word, audience -> audience));
        Audience audience = Optional.ofNullable(words.get(call.variable("audience")))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
        return look(administrator, call.school(administrator), audience);
    }

    private static String word(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }

    private NoticeDesk.View look(Administrator administrator, SchoolId school, Audience audience) {
        return desk.look(administrator.district(), school, audience)
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
