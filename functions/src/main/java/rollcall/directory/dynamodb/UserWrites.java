package rollcall.directory.dynamodb;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import rollcall.directory.Account;
import rollcall.directory.ContactAddress;
import rollcall.directory.ContactPointTakenException;
import rollcall.directory.UserChange;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.PhoneNumber;

/// Writes what users do. Where two items change, a crash in between is mended by the repetition.
record UserWrites(Sender sender, Reads reads, ClassWrites classes, PointWrites points) {

    void change(DistrictId district, UserChange change) {
        switch (change) {
            case UserChange.AccountOpened opened -> open(district, opened);
            case UserChange.Claimed claimed -> update(
                    district, claimed.account(),
                    () -> new Update().setOnce(DirectoryTable.OWN_CLAIMED, claimed.at().toString()));
            case UserChange.LanguageChosen chosen -> update(
                    district, chosen.account(),
                    () -> new Update().set(DirectoryTable.OWN_LANGUAGE, chosen.language().tag()));
            case UserChange.ContactProven proven -> prove(district, proven);
            case UserChange.ContactGivenUp givenUp -> giveUp(district, givenUp);
            case UserChange.Exempted exempted -> update(
                    district, exempted.account(), () -> new Update().set(DirectoryTable.EXEMPT, true));
            case UserChange.ExemptionLifted lifted -> parts(existing(district, lifted.account()))
                    .forEach(part -> remain(district, part, () -> new Update().remove(DirectoryTable.EXEMPT)));
            case UserChange.ClassMade made -> make(district, made);
            case UserChange.ClassRenamed renamed -> classes.rename(district, renamed);
            case UserChange.MemberAdded added -> add(district, added);
            case UserChange.MemberRemoved removed -> remove(district, removed.schoolClass(), removed.member());
            case UserChange.ClassLeft left -> remove(district, left.schoolClass(), left.member());
        }
    }

    private void open(DistrictId district, UserChange.AccountOpened opened) {
        boolean done = sender.toPart(
                district,
                opened.account(),
                () -> {
                    Update update = new Update().set(DirectoryTable.OWN_FIRST, opened.name().first())
                            .set(DirectoryTable.OWN_LAST, opened.name().last())
                            .ifAbsent(DirectoryTable.KEY);
                    SearchName.of(district, opened.name()).ifPresent(name -> name.own(update));
                    return update;
                });
        if (!done && !existing(district, opened.account()).own().name().equals(Optional.of(opened.name()))) {
            throw new IllegalStateException("there is an account of this id already");
        }
    }

    /// The point first: it decides whose the address is.
    private void prove(DistrictId district, UserChange.ContactProven proven) {
        Account account = existing(district, proven.account());
        boolean taken = points.prove(district, proven.address().point(), account.id())
                .filter(owner -> !account.ids().contains(owner))
                .isPresent();
        if (taken) {
            throw new ContactPointTakenException();
        }
        update(district, account.id(), () -> switch (proven.address()) {
            case ContactAddress.Email(EmailAddress address) ->
                new Update().add(DirectoryTable.OWN_EMAILS, List.of(address));
            case ContactAddress.Phone(PhoneNumber number) ->
                new Update().add(DirectoryTable.OWN_PHONES, List.of(number));
        });
    }

    private void giveUp(DistrictId district, UserChange.ContactGivenUp givenUp) {
        for (AccountId part : parts(existing(district, givenUp.account()))) {
            points.giveUp(district, givenUp.address().point(), part);
            remain(district, part, () -> switch (givenUp.address()) {
                case ContactAddress.Email(EmailAddress address) -> new Update().delete(
                        DirectoryTable.OWN_EMAILS, List.of(address));
                case ContactAddress.Phone(PhoneNumber number) -> new Update().delete(
                        DirectoryTable.OWN_PHONES, List.of(number));
            });
        }
    }

    private void make(DistrictId district, UserChange.ClassMade made) {
        update(district, made.owner(), () -> joined(made.schoolClass()));
        classes.make(district, made);
    }

    private void add(DistrictId district, UserChange.MemberAdded added) {
        classes.add(district, added.schoolClass(), added.member(), ids(district, added.member()));
        sender.toWhole(district, added.member(), () -> joined(added.schoolClass()).ifExists(DirectoryTable.KEY));
    }

    private void remove(DistrictId district, ClassId schoolClass, AccountId member) {
        classes.remove(district, schoolClass, member, ids(district, member));
        find(district, member).ifPresent(account -> parts(account).forEach(part -> remain(
                district, part, () -> new Update().delete(DirectoryTable.OWN_CLASSES, List.of(schoolClass)))));
    }

    private static Update joined(ClassId schoolClass) {
        return new Update().add(DirectoryTable.OWN_CLASSES, List.of(schoolClass));
    }

    private SortedSet<AccountId> ids(DistrictId district, AccountId member) {
        TreeSet<AccountId> ids = new TreeSet<>(List.of(member));
        find(district, member).map(Account::ids).ifPresent(ids::addAll);
        return ids;
    }

    private static SortedSet<AccountId> parts(Account account) {
        TreeSet<AccountId> parts = new TreeSet<>(account.merged());
        parts.add(account.id());
        return parts;
    }

    private void update(DistrictId district, AccountId account, Supplier<Update> update) {
        if (!sender.toWhole(district, account, () -> update.get().ifExists(DirectoryTable.KEY))) {
            throw noSuchAccount();
        }
    }

    /// Alters one of the accounts a merge brought together, if it is still there.
    private void remain(DistrictId district, AccountId part, Supplier<Update> update) {
        sender.toPart(district, part, () -> update.get().ifExists(DirectoryTable.KEY));
    }

    private Account existing(DistrictId district, AccountId id) {
        return find(district, id).orElseThrow(UserWrites::noSuchAccount);
    }

    private Optional<Account> find(DistrictId district, AccountId id) {
        return Optional.ofNullable(reads.accounts(district, List.of(id)).get(id));
    }

    private static NoSuchElementException noSuchAccount() {
        return new NoSuchElementException("no such account");
    }
}
