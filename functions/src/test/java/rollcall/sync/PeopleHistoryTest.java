package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.directory.MergeOutcome;
import rollcall.plan.AccountId;
import rollcall.plan.Limits;
import rollcall.roster.Roster;

/// Nights, undos, links, merges and their undoing, and what users do, all at random: own values survive and nobody is
/// lost.
class PeopleHistoryTest {
    private static final int HISTORIES = 60;
    private static final int NIGHTS = 8;
    private static final Limits CALM = new Limits(1, 1, 1);

    @Test
    void ownValuesSurviveAndNobodyIsLost() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            check(seed);
        }
    }

    private static void check(long seed) {
        Random random = new Random(seed);
        RosterHistory history = new RosterHistory(random).sharing();
        Night night = new Night(CALM);
        UserEdits users = new UserEdits(night, random);
        Set<AccountId> merged = new TreeSet<>();
        List<Roster> rosters = new ArrayList<>();
        for (int day = 0; day < NIGHTS; day++) {
            Springfield town = history.next();
            rosters.add(town.roster());
            night.of(town);
            users.edit(town);
            merge(night, random, merged);
            UndoHistoryTest.undoSomething(night, random);
            if (random.nextInt(3) == 0) {
                night.letGo();
            }
            users.check("seed " + seed + ", day " + day);
        }
        merged.forEach(one -> unmerge(night, one, seed));
        users.check("seed " + seed + ", all merges undone");
        Springfield last = history.last();
        night.release(last).of(last);
        assertThat(night.atRest()).as("seed " + seed).isTrue();
        assertThat(Export.rostered(night.directory, Springfield.ID, rosters)).as("seed " + seed)
                .isEqualTo(Export.rostered(new Night(CALM).release(last).directory, Springfield.ID, rosters));
    }

    private static void merge(Night night, Random random, Set<AccountId> merged) {
        List<AccountId> ids = accounts(night);
        AccountId survivor = ids.get(random.nextInt(ids.size()));
        AccountId other = ids.get(random.nextInt(ids.size()));
        if (night.directory.merge(Springfield.ID, survivor, other) instanceof MergeOutcome.Done) {
            merged.add(other);
        }
    }

    private static void unmerge(Night night, AccountId merged, long seed) {
        assertThat(night.directory.unmerge(Springfield.ID, merged)).as("seed " + seed)
                .isInstanceOf(MergeOutcome.Done.class);
    }

    private static List<AccountId> accounts(Night night) {
        List<AccountId> ids = new ArrayList<>();
        night.directory.scan(entry -> {
            if (entry instanceof Directory.Entry.OfAccount(Account account)) {
                ids.add(account.id());
            }
        });
        return ids;
    }
}
