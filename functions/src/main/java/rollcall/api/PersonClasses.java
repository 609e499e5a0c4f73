package rollcall.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import rollcall.account.Administrator;
import rollcall.api.PersonView.InClass;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.directory.OwnClass;
import rollcall.directory.SchoolClass;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.plan.SisClass;

/// The classes of one account.
record PersonClasses(Directory directory, Account account) {
    private static final String OWNER = "owner";
    private static final String MEMBER = "member";

    /// Those of the administrator's schools, and those made by hand; by name.
    List<InClass> visible(Administrator administrator, SchoolLabels labels) {
        SortedSet<ClassId> ids = new TreeSet<>(account.classes());
        ids.addAll(account.own().classes());
        Stream<InClass> rostered = directory.classes(account.district(), ids)
                .values()
                .stream()
                .filter(one -> administrator.covers(one.values().school()))
                .flatMap(one -> rostered(one, labels).stream());
        Stream<InClass> own = directory.ownClasses(account.district(), ids).values().stream().map(this::own);
        return Stream.concat(rostered, own)
                .sorted(Comparator.comparing(InClass::name).thenComparing(InClass::id))
                .toList();
    }

    /// None if the class's own list does not have the account, which decides.
    Optional<InClass> rostered(SchoolClass one, SchoolLabels labels) {
        SortedSet<AccountId> ids = account.ids();
        SisClass values = one.values();
        Optional<String> teaches = ids.contains(values.owner())
                ? Optional.of(OWNER)
                : values.coOwners().stream().filter(ids::contains).findFirst().map(_ -> "co_owner");
        Optional<SchoolClass.Origin> origin = Optional.ofNullable(
                one.members(id -> ids.contains(id) ? account.id() : id).get(account.id()));
        return teaches.filter(_ -> one.active())
                .map(as -> view(one, as, SchoolClass.Origin.SIS, labels))
                .or(() -> origin.map(by -> view(one, MEMBER, by, labels)));
    }

    private static InClass view(SchoolClass one, String as, SchoolClass.Origin origin, SchoolLabels labels) {
        return new InClass(one.id().value(), one.name(), Optional.of(labels.of(one.values().school())), as,
                PersonViews.lower(origin));
    }

    InClass own(OwnClass one) {
        String as = account.ids().contains(one.owner()) ? OWNER : MEMBER;
        return new InClass(one.id().value(), one.name(), Optional.empty(), as,
                PersonViews.lower(SchoolClass.Origin.USER));
    }
}
