package rollcall.notify;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import rollcall.directory.InMemoryDirectory;
import rollcall.directory.PlannedWrite;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.RoleName;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.PhoneNumber;
import rollcall.sync.SettableClock;

/// A school whose parents are told of their accounts, on stores in memory.
final class NoticeOffice {
    static final Duration TIME = Duration.ofMinutes(15);
    final SettableClock clock = new SettableClock(People.NOW);
    final InMemoryNotices notices = new InMemoryNotices();
    final InMemoryRounds rounds = new InMemoryRounds();
    final InMemorySuppressions suppressions = new InMemorySuppressions();
    final InMemoryNoticeQueue queue = new InMemoryNoticeQueue();
    final Postbox post = new Postbox();
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final List<AccountId> parents = new ArrayList<>();

    /// With so many parents, of whom every other one has a mobile.
    NoticeOffice(int count) {
        for (int number = 0; number < count; number++) {
            join("p" + number, number % 2 == 0 ? List.of() : List.of(new PhoneNumber("+1415555267" + number)));
        }
    }

    void join(String id, List<PhoneNumber> phones) {
        Change.PersonPut put = new Change.PersonPut(new PersonId(id), PersonKind.GUARDIAN,
                Optional.of(People.person(RoleName.GUARDIAN, List.of(mail(id)), phones)), new TreeSet<>());
        directory.write(new PlannedWrite(People.DISTRICT, People.SCHOOL, 1, put));
        parents.add(new AccountId(id));
    }

    static EmailAddress mail(String id) {
        return new EmailAddress(id + "@home.example");
    }

    /// Presses the button.
    NoticeTask start() {
        StartNotices start = new StartNotices(rounds, queue, clock);
        start.start(List.of(new StartNotices.Wish(People.DISTRICT, People.SCHOOL, Audience.PARENTS)));
        return (NoticeTask) queue.take().getLast();
    }

    Round round() {
        return rounds.find(People.DISTRICT, People.SCHOOL, Audience.PARENTS).orElseThrow();
    }

    SendOutcome send(NoticeTask task) {
        return send(task, clock.instant().plus(TIME), UnaryOperator.identity());
    }

    /// @param store what stands between the worker and the notices
    SendOutcome send(NoticeTask task, Instant deadline, UnaryOperator<NoticeStore> store) {
        NoticeStore seen = store.apply(notices);
        Letters letters = new Letters(post, post::send, (_, _) -> URI.create("https://rollcall.example/unsubscribe"),
                URI.create("https://rollcall.example/account"));
        NoticeTools tools = new NoticeTools(
                (_, _, _) -> Optional.of(new SchoolPeople.Members("Elm School", Language.ENGLISH, parents)),
                new Recipients(directory, seen, suppressions), seen, rounds, suppressions, letters,
                new Pace(10, clock::set, clock));
        try {
            return new SendNotices(tools, clock).send(task, deadline);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
