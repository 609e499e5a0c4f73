package rollcall.local.export;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.roster.DistrictId;
import rollcall.roster.Language;
import rollcall.sync.DistrictState;

/// Collects what a scan of the directory finds, in any order and from any thread, and makes sorted lines of it.
///
/// Accounts, then classes, then those made by hand, then guardianships, each by district and id. Aliases are resolved: every account named in a
/// line is a real one.
public final class DirectoryExport implements Consumer<Directory.Entry> {
    private final Queue<Directory.Entry> entries = new ConcurrentLinkedQueue<>();
    private final Map<DistrictId, Language> languages;

    /// @param languages what districts have chosen for people of whom nobody says one
    DirectoryExport(Map<DistrictId, Language> languages) {
        this.languages = Map.copyOf(languages);
    }

    /// An export of these districts.
    public static DirectoryExport of(Collection<DistrictState> districts) {
        return new DirectoryExport(districts.stream()
                .collect(Collectors.toMap(DistrictState::district, state -> state.settings().language())));
    }

    @Override
    public void accept(Directory.Entry entry) {
        entries.add(entry);
    }

    /// The lines, without line ends. Same content, same lines.
    public Stream<String> lines() {
        Aliases aliases = new Aliases();
        Set<AccountName> existing = new HashSet<>();
        Set<AccountName> exempt = new HashSet<>();
        for (Directory.Entry entry : entries) {
            switch (entry) {
                case Directory.Entry.OfAlias alias -> aliases.add(alias);
                case Directory.Entry.OfAccount(Account account) -> {
                    AccountName name = new AccountName(account.district(), account.id());
                    existing.add(name);
                    if (account.status() == Account.Status.EXEMPT) {
                        exempt.add(name);
                    }
                }
                case Directory.Entry.OfClass _,Directory.Entry.OfOwnClass _ -> {
                    // Nobody is found by a class.
                }
            }
        }
        AccountLines accounts = new AccountLines(aliases, existing, languages);
        ClassLines classes = new ClassLines(aliases, exempt);
        return entries.stream().flatMap(entry -> lines(entry, accounts, classes)).sorted().map(Line::json);
    }

    private static Stream<Line> lines(Directory.Entry entry, AccountLines accounts, ClassLines classes) {
        return switch (entry) {
            case Directory.Entry.OfAccount found -> accounts.of(found.account());
            case Directory.Entry.OfClass found -> Stream.of(classes.of(found.schoolClass()));
            case Directory.Entry.OfOwnClass found -> Stream.of(classes.of(found.ownClass()));
            case Directory.Entry.OfAlias _ -> Stream.empty();
        };
    }
}
