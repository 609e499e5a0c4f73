package rollcall.sync;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.directory.Directory;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.EntityKey;
import rollcall.plan.Former;
import rollcall.report.ChangeRows;
import rollcall.report.NamesById;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// The tables of changes: of a plan that is staged or applied, of a preview, of what an undo would do.
public final class ChangeTables {
    private final SchoolStore schools;
    private final SchoolArchive archive;
    private final Directory directory;

    public ChangeTables(SchoolStore schools, SchoolArchive archive, Directory directory) {
        this.schools = schools;
        this.archive = archive;
        this.directory = directory;
    }

    /// The table of the plan with this number, if it is still kept.
    public Optional<ChangeRows> of(DistrictId district, SchoolId school, long number) {
        return schools.find(district, school)
                .flatMap(state -> archive.plan(state, number))
                .map(plan -> of(district, school, plan.changes(), plan.former()));
    }

    /// The table of these changes of a school. Who is only referred to is named as the directory names them now.
    public ChangeRows of(DistrictId district, SchoolId school, List<Change> changes, Former former) {
        Map<AccountId, String> people = new HashMap<>();
        directory.accounts(district, ChangeRows.unnamed(changes, former))
                .forEach((id, account) -> account.name().ifPresent(name -> people.put(id, ChangeRows.full(name))));
        Map<SchoolId, String> names = new HashMap<>();
        schools.all(district).forEach(state -> names.put(state.school(), state.name()));
        return new ChangeRows(school, changes, former, new NamesById(people, Map.of(), names));
    }

    /// What people and classes are called now; those without a name are left out.
    public Map<EntityKey, String> names(DistrictId district, Collection<EntityKey> keys) {
        Map<EntityKey, String> names = new HashMap<>();
        List<AccountId> people = EntityKey.ids(keys, EntityKey.Type.PERSON).map(AccountId::new).toList();
        List<ClassId> classes = EntityKey.ids(keys, EntityKey.Type.CLASS).map(ClassId::new).toList();
        directory.accounts(district, people)
                .forEach((id, account) -> account.name()
                        .ifPresent(name -> names.put(
                                new EntityKey(EntityKey.Type.PERSON, id.value()), ChangeRows.full(name))));
        directory.classes(district, classes)
                .forEach((id, one) -> names.put(new EntityKey(EntityKey.Type.CLASS, id.value()), one.name()));
        return names;
    }
}
