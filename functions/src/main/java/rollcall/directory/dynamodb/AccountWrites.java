package rollcall.directory.dynamodb;

import java.util.SortedSet;
import java.util.TreeSet;
import rollcall.directory.Attendance;
import rollcall.directory.PlannedWrite;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.roster.PersonId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Writes the SIS's part of accounts, and their aliases.
final class AccountWrites {
    private final Table table;
    private final Aliases aliases;
    private final Sender sender;

    AccountWrites(Table table, Aliases aliases, Sender sender) {
        this.table = table;
        this.aliases = aliases;
        this.sender = sender;
    }

    boolean put(PlannedWrite write, Change.PersonPut put) {
        return sender.toPart(write.district(), AccountId.of(put.person()), () -> {
            Update update = enrolment(write, put.person(), put.classes());
            put.values().ifPresent(values -> {
                part(update, write, put.person(), true);
                SearchName.of(write.district(), values.name()).ifPresent(name -> name.in(update));
                update.set(DirectoryTable.VALUES + put.person(), PersonMap.write(values));
            });
            return update;
        });
    }

    boolean leave(PlannedWrite write, PersonId person, boolean platform) {
        return sender.toPart(write.district(), AccountId.of(person), () -> {
            Update update = enrolment(write, person, new TreeSet<>());
            return platform ? part(update, write, person, false) : update;
        });
    }

    /// Makes the new id an alias, then lets the former person leave. A crash in between is mended by the repetition.
    boolean renumber(PlannedWrite write, Change.PersonRenumbered renumbered) {
        AccountId target = aliases.resolve(write.district(), AccountId.of(renumbered.from()));
        AccountId alias = AccountId.of(renumbered.to());
        return (alias.equals(target) || point(write, renumbered.to(), target))
                && leave(write, renumbered.from(), true);
    }

    /// Makes the person's id an alias. Who has an account of their own already keeps it.
    boolean link(PlannedWrite write, Change.AccountLinked linked) {
        AccountId target = aliases.resolve(write.district(), linked.account());
        return AccountId.of(linked.person()).equals(target) || point(write, linked.person(), target);
    }

    /// If nothing is there, or already this alias, or only what a reverted renumbering left: settles the race with a plan
    /// that made an account of the new id.
    private boolean point(PlannedWrite write, PersonId to, AccountId target) {
        String numberOf = DirectoryTable.NUMBER_OF + to;
        Update update = new Update().set(DirectoryTable.ALIAS, target.value())
                .set(numberOf, write.number())
                .unlessNewer(numberOf, write.number());
        String alias = update.name(DirectoryTable.ALIAS);
        String inactive = update.name(DirectoryTable.ACTIVE_OF + to) + " = "
                + update.value(AttributeValue.fromBool(false));
        update.onlyIf(
                "attribute_not_exists(%s) OR %s = %s OR (%s AND attribute_not_exists(%s) AND %s AND %s AND %s AND %s)"
                        .formatted(
                                update.name(DirectoryTable.KEY), alias,
                                update.value(AttributeValue.fromS(target.value())),
                                "attribute_not_exists(" + alias + ")", update.name(DirectoryTable.VALUES + to),
                                inactive,
                                "attribute_not_exists(" + update.name(DirectoryTable.OWN_LANGUAGE) + ")",
                                "attribute_not_exists(" + update.name(DirectoryTable.OWN_LAST) + ")",
                                "attribute_not_exists(" + update.name(DirectoryTable.OWN_CLAIMED) + ")"));
        return table.update(Key.of(write.district(), AccountId.of(to)), update) instanceof Table.Result.Done;
    }

    static Update enrolment(PlannedWrite write, PersonId person, SortedSet<ClassId> classes) {
        String name = AccountItem.enrolmentName(new Attendance(person, write.school()));
        return new Update().set(name, AccountItem.enrolment(write.number(), classes))
                .unlessNewerIn(name, DirectoryTable.NUMBER, write.number());
    }

    static Update part(Update update, PlannedWrite write, PersonId person, boolean active) {
        return update.set(DirectoryTable.NUMBER_OF + person, write.number())
                .set(DirectoryTable.ACTIVE_OF + person, active)
                .unlessNewer(DirectoryTable.NUMBER_OF + person, write.number());
    }
}
