package rollcall.sync;

import rollcall.plan.AccountId;
import rollcall.roster.Identifiers;

/// Who did something: by an id, never by a name.
public sealed interface Actor {

    /// An administrator of the district or of a school.
    record Administrator(AccountId account) implements Actor {}

    /// Somebody who runs the service. `id` is the name of the access they used.
    record Operator(String id) implements Actor {
        public Operator {
            Identifiers.require("an operator", id);
        }
    }

    /// The sync itself.
    record Run(RunId run) implements Actor {}
}
