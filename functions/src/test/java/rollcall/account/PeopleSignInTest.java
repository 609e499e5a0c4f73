package rollcall.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.directory.Account;
import rollcall.directory.ContactAddress;
import rollcall.directory.InMemoryDirectory;
import rollcall.directory.PlannedWrite;
import rollcall.directory.UserChange;
import rollcall.notify.Delivery;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;
import rollcall.roster.SchoolId;
import rollcall.sync.SettableClock;

class PeopleSignInTest {
    private static final Instant START = Instant.parse("2026-11-24T16:00:00Z");
    private static final ContactAddress MAIL = new ContactAddress.Email(new EmailAddress("eve@home.example"));
    private static final ContactAddress PHONE = new ContactAddress.Phone(new PhoneNumber("+14155550199"));
    private static final ContactAddress STRANGER = new ContactAddress.Phone(new PhoneNumber("+14155550100"));
    private static final DistrictId LINCOLN = new DistrictId("lincoln");
    private static final DistrictId MONROE = new DistrictId("monroe");
    private static final AccountId EVE = new AccountId("own:eve");
    private static final String HOME = "192.0.2.1";

    private final SettableClock clock = new SettableClock(START);
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final InMemoryAccessStore store = new InMemoryAccessStore(clock);
    private final Outbox outbox = new Outbox();
    private final Texts texts = new Texts();
    private final List<Instant> waits = new ArrayList<>();
    private final PeopleAccounts people = new PeopleAccounts(directory, () -> List.of(MONROE, LINCOLN));
    private final PeopleSignIn signIn = new PeopleSignIn(
            people, directory, store, new Courier(outbox, texts), new SecureRandom(), waits::add, clock);

    @BeforeEach
    void openEvesAccount() {
        open(LINCOLN, MAIL);
        open(LINCOLN, PHONE);
    }

    @Test
    void theCodeOfTheTextMessageSignsInOnce() throws Exception {
        String attempt = ask(PHONE);
        assertThat(signIn.redeem(attempt, texts.code(), HOME)).isEqualTo(
                new SignInAnswer.SignedIn<>(new AccountOwner(PHONE, List.of(new OwnedAccount(LINCOLN, EVE)))));
        assertThat(signIn.redeem(attempt, texts.code(), HOME)).isEqualTo(new SignInAnswer.Refused<>());
        assertThat(account(LINCOLN).own().claimed()).contains(START);
    }

    @Test
    void oneSignInOpensTheAccountsOfAllDistricts() throws Exception {
        open(MONROE, MAIL);
        String attempt = ask(MAIL);
        assertThat(outbox.mails()).hasSize(1);
        AccountOwner owner = new AccountOwner(
                MAIL, List.of(new OwnedAccount(LINCOLN, EVE), new OwnedAccount(MONROE, EVE)));
        assertThat(signIn.redeem(attempt, outbox.code(), HOME)).isEqualTo(new SignInAnswer.SignedIn<>(owner));
        assertThat(account(MONROE).own().claimed()).contains(START);
        directory.change(LINCOLN, new UserChange.Exempted(EVE));
        assertThat(people.of(owner)).containsExactly(account(MONROE));
    }

    @Test
    void aStrangerGetsTheSameAnswerAtTheSameMomentButNoMessage() throws Exception {
        String known = ask(PHONE);
        assertThat(ask(STRANGER)).hasSameSizeAs(known);
        assertThat(waits).containsExactly(START.plusMillis(1500), START.plusMillis(1500));
        assertThat(texts.sent()).hasSize(1);
    }

    @Test
    void whoWantsNoTextMessagesIsNotToldApart() throws Exception {
        texts.fail(new Delivery.Stopped());
        assertThat(ask(PHONE)).isNotEmpty();
    }

    @Test
    void whoWasRemovedMeanwhileIsRefused() throws Exception {
        String attempt = ask(MAIL);
        directory.change(LINCOLN, new UserChange.Exempted(EVE));
        assertThat(signIn.redeem(attempt, outbox.code(), HOME)).isEqualTo(new SignInAnswer.Refused<>());
    }

    @Test
    void anAddressThatChangedHandsMeanwhileOpensTheAccountOfWhoHasItNow() throws Exception {
        AccountId bob = new AccountId("own:bob");
        String attempt = ask(MAIL);
        directory.change(LINCOLN, new UserChange.ContactGivenUp(EVE, MAIL));
        directory.change(LINCOLN, new UserChange.AccountOpened(bob, new PersonName("Bob", "")));
        directory.change(LINCOLN, new UserChange.ContactProven(bob, MAIL));
        assertThat(signIn.redeem(attempt, outbox.code(), HOME)).isEqualTo(
                new SignInAnswer.SignedIn<>(new AccountOwner(MAIL, List.of(new OwnedAccount(LINCOLN, bob)))));
        assertThat(account(LINCOLN).own().claimed()).isEmpty();
    }

    @Test
    void anAddressThatAnotherProvesAtThisMomentOpensNothing() throws Exception {
        InMemoryDirectory before = new InMemoryDirectory();
        before.change(LINCOLN, new UserChange.AccountOpened(EVE, new PersonName("Eve", "")));
        before.write(new PlannedWrite(
                LINCOLN, new SchoolId("elm"), 1, new Change.ContactPointPut(STRANGER.point(), EVE)));
        directory.change(LINCOLN, new UserChange.AccountOpened(new AccountId("own:bob"), new PersonName("Bob", "")));
        directory.change(LINCOLN, new UserChange.ContactProven(new AccountId("own:bob"), STRANGER));
        PeopleSignIn late = new PeopleSignIn(new PeopleAccounts(before, () -> List.of(LINCOLN)), directory, store,
                new Courier(outbox, texts), new SecureRandom(), waits::add, clock);
        SignInAnswer.CodeAsked<AccountOwner> asked = (SignInAnswer.CodeAsked<AccountOwner>) late.ask(
                STRANGER, Language.ENGLISH, HOME);
        assertThat(late.redeem(asked.attempt(), texts.code(), HOME)).isEqualTo(new SignInAnswer.Refused<>());
        assertThat(account(LINCOLN).own().claimed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, false"})
    void afterFiveTriesEvenTheRightCodeIsRefused(int wrongTries, boolean signedIn) throws Exception {
        String attempt = ask(PHONE);
        for (int i = 0; i < wrongTries; i++) {
            signIn.redeem(attempt, "wrong" + i, HOME);
        }
        assertThat(signIn.redeem(attempt, texts.code(), HOME) instanceof SignInAnswer.SignedIn).isEqualTo(signedIn);
    }

    @Test
    void oneAddressGetsFiveCodesInHalfAnHourAndAWholeSchoolThreeHundred() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(answer(PHONE)).isInstanceOf(SignInAnswer.CodeAsked.class);
        }
        assertThat(answer(PHONE)).isEqualTo(new SignInAnswer.TooMany<>());
        for (int i = 0; i < 294; i++) {
            assertThat(answer(ContactAddress.of("a" + i + "@home.example"))).isInstanceOf(SignInAnswer.CodeAsked.class);
        }
        assertThat(answer(MAIL)).isEqualTo(new SignInAnswer.TooMany<>());
    }

    @Test
    void whoReadsTheStoreFindsNeitherCodeNorAttempt() throws Exception {
        String attempt = ask(PHONE);
        signIn.redeem(attempt, "000000", HOME);
        assertThat(store.everything()).doesNotContain(attempt, " " + texts.code(), HOME);
    }

    private void open(DistrictId district, ContactAddress address) {
        directory.change(district, new UserChange.AccountOpened(EVE, new PersonName("Eve", "")));
        directory.change(district, new UserChange.ContactProven(EVE, address));
    }

    private Account account(DistrictId district) {
        return Optional.ofNullable(directory.accounts(district, List.of(EVE)).get(EVE)).orElseThrow();
    }

    private SignInAnswer<AccountOwner> answer(ContactAddress address) throws InterruptedException {
        return signIn.ask(address, Language.ENGLISH, HOME);
    }

    private String ask(ContactAddress address) throws InterruptedException {
        return ((SignInAnswer.CodeAsked<AccountOwner>) answer(address)).attempt();
    }
}
