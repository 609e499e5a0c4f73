package rollcall.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.SchoolId;
import rollcall.sync.SettableClock;

class SendOfficeNewsTest {
    private static final Duration TIME = Duration.ofMinutes(15);
    private static final OfficeTask TASK = new OfficeTask(People.DISTRICT);
    private static final Officer ADA = new Officer(new EmailAddress("ada@office.example"), Language.ENGLISH);
    private static final Officer EVA = new Officer(new EmailAddress("eva@office.example"), new Language("es"));
    private final SettableClock clock = new SettableClock(People.NOW);
    private final InMemoryOfficeStore told = new InMemoryOfficeStore();
    private final InMemorySuppressions suppressions = new InMemorySuppressions();
    private final List<Mail> mails = new ArrayList<>();
    private final List<OfficeNews> news = new ArrayList<>();
    private Delivery answer = new Delivery.Accepted();

    @Test
    void everybodyIsToldOnceInTheirLanguage() {
        news.add(held(2));
        assertThat(send()).isEqualTo(new OfficeOutcome.Told(2, 0));
        assertThat(mails).extracting(Mail::language).containsExactly(Language.ENGLISH, new Language("es"));
        assertThat(mails.getFirst().text()).contains("\n– School 100: too many\n– School 101: too many\n")
                .contains("https://rollcall.example");
        assertThat(mails.getFirst().html()).contains("<br>– School 101: too many</p>");
        assertThat(send()).isEqualTo(new OfficeOutcome.Told(0, 0));
        assertThat(mails).hasSize(2);
    }

    @Test
    void onlyWhatIsNewIsTold() {
        news.add(held(1));
        send();
        mails.clear();
        news.set(0, held(2));
        send();
        assertThat(mails).hasSize(2)
                .allSatisfy(mail -> assertThat(mail.text()).contains("School 101").doesNotContain("School 100"));
    }

    @Test
    void ofManySchoolsTwentyAreNamedAndNoneIsToldAgain() {
        news.add(held(27));
        send();
        assertThat(mails.getFirst().text()).contains("School 119", "and 7 more").doesNotContain("School 120");
        assertThat(mails.getLast().text()).contains("y 7 más");
        assertThat(send()).isEqualTo(new OfficeOutcome.Told(0, 0));
    }

    @Test
    void eachKindHasAMailOfItsOwn() {
        news.add(held(1));
        news.add(new OfficeNews.Disconnected("Lincoln <Unified>", "Reconnect.", People.NOW));
        news.add(new OfficeNews.FirstSync("Lincoln <Unified>", 11, 22, 33, 44, 55, 66, 77));
        assertThat(send()).isEqualTo(new OfficeOutcome.Told(6, 0));
        assertThat(mails).extracting(Mail::reason)
                .startsWith("office-held", "office-disconnected", "office-first-sync");
        assertThat(mails.get(1).text()).contains("Lincoln <Unified>", "Reconnect.");
        assertThat(mails.get(1).html()).contains("Lincoln &lt;Unified&gt;");
        assertThat(mails.get(2).text()).contains("Teachers: 11\nStudents: 22\nParents: 33\nClasses: 44", "55", "66",
                "77");
    }

    @Test
    void whatCannotBeSentNowIsSentWhenTheTaskComesAgain() {
        news.add(held(1));
        answer = new Delivery.Postponed("Throttling");
        assertThat(send()).isEqualTo(new OfficeOutcome.Postponed("Throttling"));
        answer = new Delivery.Accepted();
        assertThat(send()).isEqualTo(new OfficeOutcome.Told(2, 0));
    }

    @Test
    void whatWasRefusedOrIsUncertainIsNotSentAgain() {
        news.add(held(1));
        answer = new Delivery.Unknown("Timeout");
        assertThat(send()).isEqualTo(new OfficeOutcome.Told(0, 2));
        assertThat(send()).isEqualTo(new OfficeOutcome.Told(0, 0));
    }

    @Test
    void nothingGoesToAnAddressThatIsSentNothing() {
        news.add(held(1));
        suppressions.add(People.DISTRICT, ADA.point(), Suppression.UNDELIVERABLE, People.NOW);
        send();
        assertThat(mails).extracting(Mail::to).containsExactly(EVA.email());
    }

    @Test
    void whatIsLeftWhenTheTimeIsUpIsQueued() {
        news.add(held(1));
        assertThat(send(UnaryOperator.identity(), clock.instant().plusSeconds(30)))
                .isEqualTo(new OfficeOutcome.ToBeContinued());
        assertThat(mails).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aWorkerThatDiesAtAnyCallOfTheStoreNeverLeadsToASecondMail(int call) {
        for (boolean after : List.of(false, true)) {
            SendOfficeNewsTest fresh = new SendOfficeNewsTest();
            fresh.news.add(held(2));
            fresh.news.add(new OfficeNews.Disconnected("Lincoln", "Reconnect.", People.NOW));
            assertThatThrownBy(() -> fresh.send(store -> new DyingOfficeStore(store, call, after),
                    fresh.clock.instant().plus(TIME))).isInstanceOf(DyingNotices.Death.class);
            fresh.send();
            assertThat(fresh.mails.stream().flatMap(SendOfficeNewsTest::lines)).doesNotHaveDuplicates()
                    .hasSizeBetween(4, 6);
        }
    }

    /// What a mail tells, each with whom.
    private static Stream<String> lines(Mail mail) {
        return mail.text()
                .lines()
                .filter(line -> line.startsWith("– ") || line.equals("Reconnect."))
                .map(line -> mail.to().value() + " " + line);
    }

    private OfficeOutcome send() {
        return send(UnaryOperator.identity(), clock.instant().plus(TIME));
    }

    private OfficeOutcome send(UnaryOperator<OfficeStore> store, Instant deadline) {
        OfficeTools tools = new OfficeTools(_ -> List.copyOf(news), _ -> List.of(ADA, EVA), store.apply(told),
                suppressions, this::deliver, new Pace(10, clock::set, clock),
                URI.create("https://rollcall.example"));
        try {
            return new SendOfficeNews(tools, clock).send(TASK, deadline);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Delivery deliver(Mail mail) {
        mails.add(mail);
        return answer;
    }

    private static OfficeNews.Held held(int count) {
        return new OfficeNews.Held("Lincoln", IntStream.range(100, 100 + count)
                .mapToObj(number -> new OfficeNews.Waiting(new SchoolId("s" + number), "School " + number,
                        List.of("too many"), People.NOW))
                .toList());
    }
}
