package rollcall.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import rollcall.api.AccountView.InClass;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.directory.SchoolClass;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;

/// The classes of one account as its owner sees them.
record AccountClasses(Directory directory, Account account) {

    /// By name.
    List<InClass> all(SchoolLabels labels) {
        SortedSet<ClassId> ids = new TreeSet<>(account.classes());
        ids.addAll(account.own().classes());
        PersonClasses classes = new PersonClasses(directory, account);
        Collection<SchoolClass> rostered = directory.classes(account.district(), ids).values();
        Map<AccountId, Account> owners = directory.accounts(
                account.district(), rostered.stream().map(one -> one.values().owner()).distinct().toList());
        Stream<InClass> fromSis = rostered.stream()
                .flatMap(
                        one -> classes.rostered(one, labels).map(found -> view(found, isActive(one, owners))).stream());
        Stream<InClass> byHand = directory.ownClasses(account.district(), ids)
                .values()
                .stream()
                .map(one -> view(classes.own(one), true));
        return Stream.concat(fromSis, byHand).sorted(Comparator.comparing(InClass::name)).toList();
    }

    private static boolean isActive(SchoolClass one, Map<AccountId, Account> owners) {
        return Optional.ofNullable(owners.get(one.values().owner()))
                .filter(owner -> owner.own().claimed().isPresent())
                .isPresent();
    }

    private static InClass view(PersonView.InClass one, boolean active) {
        return new InClass(one.name(), one.school().map(PersonView.AtSchool::name), one.as(), active);
    }
}
