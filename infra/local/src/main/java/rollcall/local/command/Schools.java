package rollcall.local.command;

import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import rollcall.lambda.Wiring;
import rollcall.roster.DistrictId;
import rollcall.sync.DistrictState;
import rollcall.sync.SchoolState;

/// The schools the data of an earlier run knows, in the order of districts and ids.
final class Schools {
    private final CommandSpec spec;
    private final List<SchoolState> all;

    private Schools(CommandSpec spec, List<SchoolState> all) {
        this.spec = spec;
        this.all = all;
    }

    static Schools of(CommandSpec spec, Wiring wiring) {
        return of(spec, wiring, wiring.districts().all().stream().map(DistrictState::district).sorted().toList());
    }

    static Schools of(CommandSpec spec, Wiring wiring, Collection<DistrictId> districts) {
        return new Schools(
                spec, districts.stream().flatMap(district -> wiring.schools().all(district).stream()).toList());
    }

    List<SchoolState> all() {
        return all;
    }

    /// @throws ParameterException if there is none
    SchoolState find(String id) {
        return all.stream()
                .filter(state -> state.school().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no such school in the data"));
    }
}
