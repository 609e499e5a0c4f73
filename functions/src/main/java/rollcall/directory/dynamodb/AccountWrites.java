package rollcall.directory.dynamodb;

import java.util.SortedSet;
import java.util.TreeSet;
import rollcall.directory.Attendance;
import rollcall.directory.PlannedWrite;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.roster.DistrictId;
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
    boolean renumber(PlannedWrite write, Change.GuardianRenumbered renumbered) {
        AccountId target = aliases.resolve(write.district(), AccountId.of(renumbered.from()));
        AccountId alias = AccountId.of(renumbered.to());
        return (alias.equals(target) || point(write.district(), alias, target))
                && leave(write, renumbered.from(), true);
    }

    /// If nothing is there, or already this alias: settles the race with a plan that made an account of the new id.
    private boolean point(DistrictId district, AccountId alias, AccountId target) {
        Update update = new Update().set(DirectoryTable.ALIAS, target.value());
        update.onlyIf("attribute_not_exists(" + update.name(DirectoryTable.KEY) + ") OR "
                + update.name(DirectoryTable.ALIAS) + " = " + update.value(AttributeValue.fromS(target.value())));
        return table.update(Key.of(district, alias), update) instanceof Table.Result.Done;
    }

    private static Update enrolment(PlannedWrite write, PersonId person, SortedSet<ClassId> classes) {
        String name = AccountItem.enrolmentName(new Attendance(person, write.school()));
        return new Update().set(name, AccountItem.enrolment(write.number(), classes))
                .unlessNewerIn(name, DirectoryTable.NUMBER, write.number());
    }

    private static Update part(Update update, PlannedWrite write, PersonId person, boolean active) {
        return update.set(DirectoryTable.NUMBER_OF + person, write.number())
                .set(DirectoryTable.ACTIVE_OF + person, active)
                .unlessNewer(DirectoryTable.NUMBER_OF + person, write.number());
    }
}
