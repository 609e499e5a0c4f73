package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rollcall.directory.Account;
import rollcall.directory.ContactAddress;
import rollcall.directory.Directory;
import rollcall.directory.MergeOutcome;
import rollcall.directory.UserChange;
import rollcall.plan.AccountId;
import rollcall.plan.Limits;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;

/// Merges lose nothing, whatever nights come between a merge and its undoing.
class MergeHistoryTest {
    private static final int HISTORIES = 60;
    private static final int NIGHTS = 6;

    @Test
    void directoryWithEveryMergeUndoneIsOneThatNeverSawAny() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            check(seed);
        }
    }

    private static void check(long seed) {
        Random random = new Random(seed);
        Night merging = new Night(new Limits(1, 1, 1));
        Night plain = new Night(new Limits(1, 1, 1));
        RosterHistory history = new RosterHistory(random).sharing();
        Map<AccountId, AccountId> mergers = new HashMap<>();
        for (int day = 0; day < NIGHTS; day++) {
            Springfield town = history.next();
            merging.of(town);
            plain.of(town);
            List<AccountId> accounts = accounts(plain);
            use(random, accounts, mergers, List.of(merging, plain), "own" + day);
            merge(random, accounts, mergers, merging, seed);
        }
        while (!mergers.isEmpty()) {
            AccountId merged = mergers.keySet().iterator().next();
            assertThat(merging.directory.unmerge(Springfield.ID, merged)).as("seed %d", seed)
                    .isInstanceOf(MergeOutcome.Done.class);
            mergers.remove(merged);
        }
        assertThat(merging.export(history.last())).as("seed %d", seed).isEqualTo(plain.export(history.last()));
    }

    /// A user does something, in both directories, to an account that is in no merge.
    private static void use(Random random, List<AccountId> accounts, Map<AccountId, AccountId> mergers,
            List<Night> nights, String box) {
        AccountId account = any(random, accounts);
        if (!mergers.containsKey(account) && !mergers.containsValue(account)) {
            nights.forEach(night -> {
                night.directory.change(Springfield.ID, new UserChange.LanguageChosen(account, new Language("fr")));
                night.directory.change(Springfield.ID, new UserChange.ContactProven(
                        account, new ContactAddress.Email(new EmailAddress(box + "@own.example"))));
            });
        }
    }

    private static void merge(Random random, List<AccountId> accounts, Map<AccountId, AccountId> mergers,
            Night night, long seed) {
        AccountId survivor = any(random, accounts);
        AccountId merged = any(random, accounts);
        if (night.directory.merge(Springfield.ID, survivor,
                merged) instanceof MergeOutcome.Done(Account one, Account other)) {
            mergers.put(merged, survivor);
            Account whole = night.directory.accounts(Springfield.ID, List.of(merged)).get(merged);
            for (Account part : List.of(one, other)) {
                assertThat(whole.sources()).as("seed %d", seed).containsAllEntriesOf(part.sources());
                assertThat(whole.enrolments()).as("seed %d", seed).containsAllEntriesOf(part.enrolments());
                assertThat(whole.own().emails()).as("seed %d", seed).containsAll(part.own().emails());
            }
        }
    }

    private static List<AccountId> accounts(Night night) {
        Set<AccountId> ids = new TreeSet<>();
        night.directory.scan(entry -> {
            if (entry instanceof Directory.Entry.OfAccount(Account account)) {
                ids.add(account.id());
            }
        });
        return new ArrayList<>(ids);
    }

    private static AccountId any(Random random, List<AccountId> ids) {
        return ids.get(random.nextInt(ids.size()));
    }
}
